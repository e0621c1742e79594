using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Notebooks;

public sealed class HostileNotebookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_notebook_of_a_gigabyte_is_refused_before_it_is_read()
    {
        using (var file = File.Create(folder["big.ipynb"]))
        {
            file.SetLength(1L << 30);
        }

        Assert.Equal(
            $"{folder["big.ipynb"]} cannot be read: it is a file of more than 100 MB. Clear its outputs.",
            Assert.Throws<Fault>(() => NotebookFile.Read(folder["big.ipynb"])).Message);
    }

    [Fact]
    public void A_notebook_without_bottom_is_refused()
    {
        File.WriteAllText(folder["deep.ipynb"], "{\"cells\": " + new string('[', 1_000_000));
        Assert.StartsWith($"{folder["deep.ipynb"]} is no notebook: its JSON breaks off at line 1,", Assert.Throws<Fault>(() => NotebookFile.Read(folder["deep.ipynb"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_looks_like_a_formula_is_text_in_the_table_of_results()
    {
        ResultFiles.Write(folder["results"], [new NamedResult("a.answer", "=HYPERLINK(1)", -5, "1", "a")], ["a"], ["a"]);
        Assert.Equal("name,text,value,unit,notebook\na.answer,'=HYPERLINK(1),-5,1,a\n", File.ReadAllText(folder["results", "results.csv"]));
    }
}
