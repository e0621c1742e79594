using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Browser.Tests;

public sealed class TrustPageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aieconomics-trust-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_page_counts_what_the_reports_say_and_encodes_their_words()
    {
        new TrialReport("Faults", "Nothing is lost.", "try it", [new("killed", 10, 9, "<b>once</b>"), new("no disk", 0, 0, "no rights")]).Save(Tried("a"));
        new TrialReport("Input", "Nothing breaks.", "try that", [new("CSV", 1000, 1000)]).Save(Tried("b"));

        var html = string.Concat(TrustDraft.From(folder).Slots.Values);

        Assert.Contains("tried 1,010 times", html, StringComparison.Ordinal);
        Assert.Contains("kept its promise 1,009 times", html, StringComparison.Ordinal);
        Assert.Contains("One kind of trouble could not be made here", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;once&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("not here", html, StringComparison.Ordinal);
    }

    // By hand: 9 + 10 of 10 + 20 mutants are 19 of 30, 63.3 %. They are no trouble, so the sentence above counts the ten trials alone.
    [Fact]
    public void What_is_counted_has_a_share_and_is_no_trouble()
    {
        new TrialReport("Faults", "Nothing is lost.", "try it", [new("killed", 10, 10)]).Save(Tried("a"));
        new TrialReport("Mutants", "Tests notice.", "mutate", [new("Units", 10, 9), new("Training", 20, 10, "<i>survived</i>")], new("Mutants", "Killed")).Save(Tried("b"));

        var html = string.Concat(TrustDraft.From(folder).Slots.Values);

        Assert.Contains("tried 10 times", html, StringComparison.Ordinal);
        Assert.Contains("<th class=\"number\">Killed</th><th class=\"number\">Share</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">90.0 %</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">All</th><td class=\"number\">30</td><td class=\"number\">19</td><td class=\"number\">63.3 %</td>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;survived&lt;/i&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_stands_behind_what_it_is_of()
    {
        var names = string.Join(", ", Enumerable.Repeat("Units/Bound.cs <Of>", 20));
        new TrialReport("Mutants", "Tests notice.", "mutate", [new("Units", 10, 9, "survived: " + names)], new("Mutants", "Killed")).Save(Tried("a"));

        var html = string.Concat(TrustDraft.From(folder).Slots.Values);

        Assert.Contains("<details><summary>survived</summary>Units/Bound.cs &lt;Of&gt;, ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Full_runs_stand_apart_with_their_day_and_are_not_counted_as_tried_here()
    {
        new TrialReport("Faults", "Nothing is lost.", "try it", [new("killed", 10, 10)]).Save(Tried("a"));
        new TrialReport("Faults", "Nothing is lost.", "try it", [new("killed", 100, 100)], Date: "2026-11-29").Save(Path.Combine(folder, "tests", "full-runs", "a.json"));

        var html = string.Concat(TrustDraft.From(folder).Slots.Values);

        Assert.Contains("tried 10 times", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Full runs</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<h3>Faults, 2026-11-29</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">100</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_reports_the_page_says_how_they_come_about() =>
        Assert.Contains("dotnet run --project tests/Faults", string.Concat(TrustDraft.From(folder).Slots.Values), StringComparison.Ordinal);

    private string Tried(string name) => Path.Combine(folder, "out", "trust", name + ".json");
}
