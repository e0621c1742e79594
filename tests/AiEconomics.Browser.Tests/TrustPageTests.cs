using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Browser.Tests;

public sealed class TrustPageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aieconomics-trust-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_page_counts_what_the_reports_say_and_encodes_their_words()
    {
        new TrialReport("Faults", "Nothing is lost.", "try it", [new("killed", 10, 9, "<b>once</b>"), new("no disk", 0, 0, "no rights")]).Save(Path.Combine(folder, "a.json"));
        new TrialReport("Input", "Nothing breaks.", "try that", [new("CSV", 1000, 1000)]).Save(Path.Combine(folder, "b.json"));

        var html = string.Concat(TrustDraft.From(folder).Slots.Values);

        Assert.Contains("tried 1,010 times", html, StringComparison.Ordinal);
        Assert.Contains("kept its promise 1,009 times", html, StringComparison.Ordinal);
        Assert.Contains("One kind of trouble could not be made here", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;once&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("not here", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_reports_the_page_says_how_they_come_about() =>
        Assert.Contains("dotnet run --project tests/Faults", string.Concat(TrustDraft.From(Path.Combine(folder, "none")).Slots.Values), StringComparison.Ordinal);
}
