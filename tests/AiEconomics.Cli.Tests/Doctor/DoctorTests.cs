using AiEconomics.Cli.Doctor;

namespace AiEconomics.Cli.Tests.Doctor;

public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_machine_that_can_build_this_is_found_fit_for_the_two_commands()
    {
        var answer = await Aiecon.RunAsync("doctor");
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^(ok    |fault ) [A-Za-z ]+: .+", line));
        Assert.All(lines.Where(line => line.StartsWith("fault", StringComparison.Ordinal)), line => Assert.EndsWith("(reproduce and test work without it)", line.TrimEnd(), StringComparison.Ordinal));
        Assert.Matches(@"ok     kernel: ready after [0-9.]+ s", answer.Output);
        Assert.Equal(0, answer.ExitCode);
    }

    [Fact]
    public async Task What_is_missing_is_named_with_its_cure()
    {
        await File.WriteAllTextAsync(folder["out"], "in the way", TestContext.Current.CancellationToken);
        List<Finding> findings = [];
        await foreach (var finding in new Checkup(new Repository(folder.Path)).RunAsync(TestContext.Current.CancellationToken))
        {
            findings.Add(finding);
        }

        Assert.Contains("fault  library: AiEconomics.Notebooks is not built; in the folder of the clone run: dotnet build", findings.Select(finding => finding.ToString()));
        Assert.Contains("fault  kernel: it cannot start, as its launcher is not built; in the folder of the clone run: dotnet build", findings.Select(finding => finding.ToString()));
        Assert.Contains(findings, finding => finding is { Subject: "output folder", Good: false } && finding.Detail.Contains(folder["out"], StringComparison.Ordinal));
    }
}
