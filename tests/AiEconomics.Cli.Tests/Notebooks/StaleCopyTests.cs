namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>Executed copies stand for what a notebook gives now.</summary>
public sealed class StaleCopyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_notebook_that_fails_leaves_neither_its_older_copy_nor_its_older_results()
    {
        Directory.CreateDirectory(folder["out", "notebooks"]);
        Directory.CreateDirectory(folder["out", "results"]);
        foreach (var name in new[] { "throws", "other" })
        {
            await File.WriteAllTextAsync(folder["out", "notebooks", name + ".ipynb"], "{}", TestContext.Current.CancellationToken);
        }

        await File.WriteAllTextAsync(
            folder["out", "results", "results.json"],
            """[{"name": "throws.answer", "text": "old", "notebook": "throws"}, {"name": "other.answer", "text": "kept", "notebook": "other"}]""",
            TestContext.Current.CancellationToken);

        var answer = await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("throws"), Aiecon.FixtureNotebook("fine"), "--out", folder["out"], "--no-site");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(["fine.ipynb", "other.ipynb"], Directory.GetFiles(folder["out", "notebooks"]).Select(Path.GetFileName).Order());
        Assert.Equal("name,text,value,unit,notebook\nother.answer,kept,,,other\n", await File.ReadAllTextAsync(folder["out", "results", "results.csv"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_notebooks_of_one_name_are_refused()
    {
        var copy = folder["fine.ipynb"];
        File.Copy(Aiecon.FixtureNotebook("fine"), copy);

        (await Aiecon.RunAsync("reproduce", Aiecon.FixtureNotebook("fine"), copy, "--out", folder["out"])).IsRefused(
            $"{Aiecon.FixtureNotebook("fine")} and {copy} have one name, so that the executed copy of one would take the place of the other; rename one of them.");
    }

    [Fact]
    public async Task A_notebook_from_elsewhere_with_the_name_of_one_of_the_clone_is_refused()
    {
        var own = Directory.GetFiles(Path.Combine(Aiecon.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).First();
        var copy = folder[Path.GetFileName(own)];
        File.Copy(own, copy);

        (await Aiecon.RunAsync("reproduce", copy, "--out", folder["out"])).IsRefused(
            $"{copy} and {own} have one name, so that the executed copy of one would take the place of the other; rename one of them.");
    }
}
