using AiEconomics.Cli.Moved;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Moved;

public sealed class RecordedResultsTests : IDisposable
{
    private static readonly IReadOnlySet<string> Both = new HashSet<string> { "01-n", "02-m" };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_notebook_of_the_repository_has_its_results_recorded()
    {
        var recorded = RecordedResults.Read(Repository.Find());
        var quoted = NotebookSelection.Read(Repository.Find().Notebooks, [])
            .SelectMany(notebook => notebook.Cells.Where(cell => cell.IsText).SelectMany(cell => ResultQuotes.Texts(cell.Source)))
            .Distinct().ToList();

        Assert.NotEmpty(quoted);
        var texts = recorded.Results.Values.SelectMany(results => results).ToDictionary();
        Assert.All(quoted, quote => Assert.Equal(quote.Text, texts[quote.Name]));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        Directory.CreateDirectory(folder["notebooks"]);
        var repository = new Repository(folder.Path);
        Assert.Empty(RecordedResults.Read(repository).Results);

        After(new(), "= 2", "01-n").Write(repository);

        var read = RecordedResults.Read(repository);
        Assert.Equal("n.a of 01-n", read.Results["01-n"]["n.a"]);
        Assert.Equal("= 2", read.Said("01-n", "rent"));
        Assert.Equal("", read.Said("01-n", "other"));
    }

    [Fact]
    public void A_notebook_that_was_not_renewed_keeps_what_the_figures_said_for_it()
    {
        var both = After(new(), "= 2", "01-n", "02-m");
        var one = After(both, "= 3", "01-n");

        Assert.Equal(("= 3", "= 2"), (one.Said("01-n", "rent"), one.Said("02-m", "rent")));
        Assert.Equal(["01-n", "02-m"], one.Results.Keys);

        // Renewed too, or the figure back where it was, there is nothing to keep.
        Assert.Empty(After(one, "= 3", "02-m").Earlier);
        Assert.Equal("= 2", After(one, "= 2", "01-n").Said("02-m", "rent"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"results": {"01-n": 7}}""")]
    [InlineData("""{"figures": null}""")]
    public void A_file_of_another_kind_is_refused_in_a_sentence(string text)
    {
        Directory.CreateDirectory(folder["notebooks"]);
        File.WriteAllText(folder["notebooks", "results.json"], text);

        var fault = Assert.Throws<Fault>(() => RecordedResults.Read(new Repository(folder.Path)));

        Assert.Contains("cannot be read as recorded results: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Remove it and write it anew: aiecon reproduce --update", fault.Message, StringComparison.Ordinal);
    }

    private static RecordedResults After(RecordedResults before, string rent, params string[] notebooks) => before.After(
        notebooks.ToDictionary(name => name, name => (IReadOnlyList<NamedResult>)[new("n.a", $"n.a of {name}", null, null, name)]),
        Both,
        new(StringComparer.Ordinal) { ["rent"] = rent });
}
