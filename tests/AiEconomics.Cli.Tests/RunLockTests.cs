namespace AiEconomics.Cli.Tests;

public sealed class RunLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_run_is_refused_until_the_first_is_over()
    {
        using (RunLock.Take(folder.Path))
        {
            var fault = Assert.Throws<Fault>(() => RunLock.Take(folder.Path));
            Assert.Equal($"Another run is writing to {folder.Path}; wait until it has ended, or name another folder with --out.", fault.Message);
        }

        RunLock.Take(folder.Path).Dispose();
    }

    [Fact]
    public void What_a_killed_run_left_unfinished_is_removed()
    {
        Directory.CreateDirectory(folder["results"]);
        File.WriteAllText(folder["results", ".results.json.17.part"], "half");
        File.WriteAllText(folder["results", "results.json"], "whole");

        RunLock.Take(folder.Path).Dispose();

        Assert.Equal(["results.json"], Directory.GetFiles(folder["results"]).Select(Path.GetFileName));
    }
}
