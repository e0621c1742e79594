using AiEconomics.Cli;
using AiEconomics.Cli.Site;

namespace AiEconomics.Browser.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aiecon-bad-").FullName;

    [Fact]
    public async Task Without_executed_notebooks_the_message_says_to_run_them()
    {
        var fault = await Assert.ThrowsAsync<Fault>(() => BuildAsync());

        Assert.Equal($"There are no executed notebooks in {Executed}. Run first: aiecon reproduce", fault.Message);
    }

    [Theory]
    [InlineData("{ not JSON", "is no notebook: ")]
    [InlineData("{}", "is no notebook: it has no list of cells. Run it again: aiecon reproduce")]
    public async Task A_file_that_is_no_notebook_is_named(string content, string expected)
    {
        Directory.CreateDirectory(Executed);
        await File.WriteAllTextAsync(Path.Combine(Executed, "01-x.ipynb"), content, TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<Fault>(() => BuildAsync());

        Assert.StartsWith($"{Path.Combine(Executed, "01-x.ipynb")} {expected}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_results_file_that_is_no_list_of_results_is_named()
    {
        await File.WriteAllTextAsync(Results, """[{"name": 1}]""", TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<Fault>(() => BuildAsync());

        Assert.StartsWith($"{Results} is no list of named results: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_build_leaves_the_former_site_as_it_was()
    {
        var site = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        await File.WriteAllTextAsync(Path.Combine(site, "index.html"), "former", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<Fault>(() => BuildAsync());

        Assert.Equal("former", await File.ReadAllTextAsync(Path.Combine(site, "index.html"), TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Executed => Path.Combine(folder, "executed");

    private string Results => Path.Combine(folder, "results.json");

    private Task<SiteReport> BuildAsync() => SiteBuilder.BuildAsync(folder, Executed, Results, Path.Combine(folder, "site"));
}
