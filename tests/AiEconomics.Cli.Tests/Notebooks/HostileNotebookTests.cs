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

    [Theory]
    [InlineData("{\"cell_type\": 4, \"source\": []}", "a 'cell_type' that is no word")]
    [InlineData("{\"cell_type\": \"code\", \"source\": [1]}", "a 'source' that is neither text nor a list of lines")]
    [InlineData("{\"cell_type\": \"code\", \"source\": [], \"metadata\": \"x\"}", "'metadata' that is no object")]
    [InlineData("{\"cell_type\": \"code\", \"source\": [], \"metadata\": {\"tags\": [1]}}", "'tags' that is no list of words")]
    [InlineData("{\"cell_type\": \"code\", \"source\": [], \"metadata\": {\"polyglot_notebook\": []}}", "'polyglot_notebook' that is no object of words")]
    [InlineData("{\"cell_type\": \"code\", \"source\": [], \"outputs\": [null]}", "'outputs' that is no list of objects")]
    public void A_cell_of_another_form_is_named(string cell, string misfit) => Assert.Equal(
        $"bent.ipynb is no notebook of format 4: cell 2 has {misfit}. Save it anew in Jupyter, or restore it from version control.",
        Assert.Throws<Fault>(() => NotebookFile.Parse("bent.ipynb", "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": \"\"}, " + cell + "]}")).Message);
}
