namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>Notebooks that fail, each in its way, run side by side with one that does not.</summary>
public sealed class FailingRunTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_failing_cell_stops_its_notebook_and_is_shown_and_other_notebooks_go_on()
    {
        var answer = await RunAsync("throws", "imports-broken", "imports-throwing", "imports-missing", "exits", "dies", "prints-on", "shows-nonsense", "fine");

        Assert.Equal(1, answer.ExitCode);
        Says(answer, "throws stopped at cell 3:", "    Broken();", "    System.InvalidOperationException: this is what went wrong");
        Says(answer, "imports-broken stopped at cell 1:", "    in the imported file broken.csx: (1,14): error CS0103: The name 'noSuchName' does not exist in the current context");
        Says(answer, "imports-throwing stopped at cell 1:", "    in the imported file throwing.csx: System.InvalidOperationException: thrown by the imported file");
        Says(answer, "imports-missing stopped at cell 1:", "    #!import no-such-file.csx failed: there is no such file beside the notebook.");
        Says(answer, "exits stopped at cell 1:", "    In this cell the kernel ended by itself with exit code 7.");
        Says(answer, "dies stopped at cell 1:", "    In this cell the kernel ended by itself with exit code");
        Says(answer, "prints-on stopped at cell 1:", "    The cell gave more than 10000 outputs; the kernel was ended.");
        Says(answer, "shows-nonsense stopped at cell 1:", "    What the cell shows as application/json is no JSON: ");
        Assert.DoesNotContain(Aiecon.Root, answer.Output, StringComparison.Ordinal);
        Assert.Equal(["fine.ipynb"], Directory.GetFiles(folder["out", "notebooks"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_cell_that_loops_for_ever_is_ended_at_the_time_limit()
    {
        var answer = await RunAsync(["--timeout", "5"], "loops");
        Assert.Equal(1, answer.ExitCode);
        Says(answer, "loops stopped at cell 1:", "    while (true) { System.Threading.Thread.Sleep(1); }", "    The time limit of 5 s is over; the kernel was ended. A longer one is given with --timeout SECONDS.");
        Assert.False(Directory.Exists(folder["out", "notebooks"]));
    }

    private Task<Answer> RunAsync(params string[] notebooks) => RunAsync([], notebooks);

    private Task<Answer> RunAsync(string[] flags, params string[] notebooks) =>
        Aiecon.RunAsync(["reproduce", .. notebooks.Select(Aiecon.FixtureNotebook), "--out", folder["out"], "--no-site", .. flags]);

    private static void Says(Answer answer, params string[] lines)
    {
        foreach (var line in lines)
        {
            Assert.Contains(line, answer.Output, StringComparison.Ordinal);
        }
    }
}
