using System.Text.Json;
using AiEconomics.Cli.Prose;

namespace AiEconomics.Cli.Tests.Prose;

/// <summary>A clone with the tables of the repository and one notebook, in which a number of the prose is or is not proven.</summary>
public sealed class ProseCheckTests : IDisposable
{
    private const string Shown = "| Cost | Share |\n| --: | --: |\n| USD 4.95 M | 37.2 % |\n";
    private const string Code = "var rent = UsdPerGpuHour.FromDollars(2.25); // not 9.75\nvar count = 20_480;\nvar sum = Usd.FromMillions(7.35);\nfigures.Value<Tokens>(\"kimi-k2.tokens\")";

    private readonly TemporaryFolder folder = new();

    public ProseCheckTests()
    {
        Directory.CreateDirectory(folder["notebooks"]);
        Directory.CreateDirectory(folder["data"]);
        foreach (var file in Directory.GetFiles(Path.Combine(Aiecon.Root, "data")))
        {
            File.Copy(file, folder["data", Path.GetFileName(file)]);
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_number_in_the_prose_of_the_repository_is_proven() => Assert.Empty(ProseCheck.Of(Repository.Find()).Unproven);

    [Theory]
    [InlineData("It costs 4.95 million dollars, or 5.0 million, or about 5 million.", nameof(Proof.Cell))]
    [InlineData("A share of 37.2 % is 37 %.", nameof(Proof.Cell))]
    [InlineData("From 37 to 37.2 %.", nameof(Proof.Cell))]
    [InlineData("A rent of 2.25 dollars, 20,480 chips and 7.35 million dollars are set.", nameof(Proof.Cell))]
    [InlineData("It saw 15.5 trillion tokens.", nameof(Proof.Figure))]
    [InlineData("Some hold 512 tokens ([mooncake2025]).", nameof(Proof.Source))]
    [InlineData("In 2025, on 28 May 2026, in paragraph 23, paragraphs 50 to 54, section 2.4.3 and Table 1.", nameof(Proof.Name))]
    [InlineData("Claude Sonnet 4.5 and Llama 3.1-405B run on .NET 10; one of 8 experts, from the 5th to the 95th percentile.", nameof(Proof.Name))]
    [InlineData("The central 90 % of 100 %.", nameof(Proof.Convention))]
    public void A_number_is_proven(string text, string expected)
    {
        var check = Check(text);

        Assert.Empty(check.Unproven);
        Assert.Equal([expected], check.Proven.Where(proof => proof.Value > 0).Select(proof => proof.Key.ToString()));
    }

    [Theory]
    [InlineData("It costs 4.94 million dollars.", "4.94 million")]
    [InlineData("It costs 4.95 billion dollars.", "4.95 billion")]
    [InlineData("A share of 38 %.", "38")]
    [InlineData("A factor of 37.2.", "37.2")]
    [InlineData("A rent of 9.75 dollars.", "9.75")]
    [InlineData("It is 8 times cheaper.", "8")]
    [InlineData("It costs USD 9.", "9")]
    [InlineData("Some hold 512 tokens ([no-such-key]).", "512")]
    [InlineData("Some hold 512 tokens. Another sentence names its source ([mooncake2025]).", "512")]
    public void A_number_that_nothing_proves_is_left_with_its_place(string text, string expected)
    {
        var unproven = Assert.Single(Check(text).Unproven);

        Assert.Equal(("notebooks/01-n.ipynb, cell 'text'", expected), (unproven.Place, unproven.Printed));
        Assert.Matches("no cell shows and no source states the number .* in '.*'; quote a result, name the source as \\[key\\] in the sentence, or reword", unproven.ToString());
    }

    [Theory]
    [InlineData("`512`, $N = 512$ and $$512$$")]
    [InlineData("```\n512\n```")]
    [InlineData("[a page](page-512.html) and https://example.org/512")]
    [InlineData("<!-- 512 --> <!-- result: n.a -->512<!-- /result -->")]
    [InlineData("GPT-4 on H800 in FP8")]
    public void What_is_no_prose_is_not_looked_at(string text) => Assert.Equal(0, Check(text).Proven.Values.Sum());

    [Fact]
    public void A_page_may_print_the_figures_of_article_and_evidence()
    {
        File.WriteAllText(folder["README.md"], "It cost USD 4.6 million, it is said, or 4.7 million.\n");

        Assert.Equal(("README.md", "4.7 million"), Assert.Single(Check("").Unproven.Select(left => (left.Place, left.Printed))));
    }

    [Fact]
    public void An_exercise_may_give_what_its_check_computes_with()
    {
        Directory.CreateDirectory(folder["lib", "AiEconomics.Notebooks", "Exercises"]);
        File.WriteAllText(folder["lib", "AiEconomics.Notebooks", "Exercises", "SomeExercises.cs"], "GpuCount.FromCount(2_048)");
        var cells = new[] { Cell("markdown", "exercise-1", "Of 2,048 chips, or 2,049?"), Cell("markdown", "other", "Of 2,048 chips."), Cell("code", "check", "new SomeExercises()") };

        Assert.Equal(
            [("notebooks/01-n.ipynb, cell 'exercise-1'", "2,049"), ("notebooks/01-n.ipynb, cell 'other'", "2,048")],
            Check(cells).Unproven.Select(left => (left.Place, left.Printed)));
    }

    private ProseCheck Check(string text) => Check(
        Cell("markdown", "text", text),
        new { cell_type = "code", id = "code", source = Code, outputs = new[] { new { data = new Dictionary<string, string> { ["text/plain"] = Shown } } } });

    private ProseCheck Check(params object[] cells)
    {
        File.WriteAllText(folder["notebooks", "01-n.ipynb"], JsonSerializer.Serialize(new { cells }));
        return ProseCheck.Of(new Repository(folder.Path));
    }

    private static object Cell(string kind, string id, string source) => new { cell_type = kind, id, source };
}
