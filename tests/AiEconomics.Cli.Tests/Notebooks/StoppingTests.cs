using System.Diagnostics;
using System.Globalization;

namespace AiEconomics.Cli.Tests.Notebooks;

/// <summary>What a run leaves behind that is stopped while a cell runs: nothing.</summary>
public sealed class StoppingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("KILL", 137)]
    public async Task A_run_that_is_stopped_leaves_no_kernel_and_no_file(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent, and child processes found, as Linux has them");
        using var run = Aiecon.Start("reproduce", Aiecon.FixtureNotebook("loops"), "--out", folder["out"], "--no-site", "--timeout", "60");
        var kernel = await WaitAsync(() => Children(run.Id).FirstOrDefault());

        Process.Start("kill", ["-" + signal, run.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();

        Assert.True(run.WaitForExit(Patience), "the run goes on");
        Assert.Equal(exitCode, run.ExitCode);
        await WaitAsync(() => Runs(kernel) ? 0 : 1);
        Assert.Equal([".lock"], Directory.GetFileSystemEntries(folder["out"]).Select(Path.GetFileName));
    }

    // One that has ended stays listed, as a zombie (Z), until its parent asks after it.
    private static bool Runs(int process) =>
        File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);

    private static async Task<int> WaitAsync(Func<int> found)
    {
        var clock = Stopwatch.StartNew();
        while (found() == 0)
        {
            Assert.True(clock.Elapsed < Patience, "waited in vain");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return found();
    }

    private static IEnumerable<int> Children(int parent) =>
        Directory.GetDirectories($"/proc/{parent}/task")
            .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture));
}
