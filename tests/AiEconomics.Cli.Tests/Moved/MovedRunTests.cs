using System.Diagnostics;
using System.Text.Json;

namespace AiEconomics.Cli.Tests.Moved;

/// <summary>A small clone with a notebook of one result, run by the program as a user runs it, while a figure of it changes.</summary>
public sealed class MovedRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MovedRunTests()
    {
        foreach (var part in (string[])["data", "data/samples"])
        {
            Copy(part);
        }

        foreach (var project in (string[])["AiEconomics.Cli", "AiEconomics.Kernel", "AiEconomics.Notebooks"])
        {
            Link(Directory.EnumerateDirectories(Path.Combine(Aiecon.Root, "lib", project, "bin")).Select(built => Path.Combine(built, "net10.0")).Where(Directory.Exists).MaxBy(Directory.GetLastWriteTimeUtc)!);
        }

        File.WriteAllText(folder["AiEconomics.slnx"], "");
        File.WriteAllText(folder["CHANGELOG.md"], "# Changelog\n\n## 0.1.0 – 2026-11-24\n");
        Directory.CreateDirectory(folder["notebooks"]);
        File.Copy(Path.Combine(Aiecon.Root, "notebooks", "setup.csx"), folder["notebooks", "setup.csx"]);
        string[] cells =
        [
            "#load \"setup.csx\"", "var figures = FigureTable.Find();",
            "Result(\"n.cost\", $\"{GpuHours.FromHours(1e6) * figures.Value<UsdPerGpuHour>(\"h800.rent\")}\")",
            "Result(\"n.tokens\", $\"{figures.Value<Tokens>(\"kimi-k2.tokens\")}\")",
        ];
        File.WriteAllText(folder["notebooks", "01-n.ipynb"], JsonSerializer.Serialize(new
        {
            cells = cells.Select((source, at) => new { cell_type = "code", execution_count = 1, id = $"cell-{at}", metadata = new { }, outputs = Array.Empty<object>(), source = source.Split('\n') }),
            metadata = new { },
            nbformat = 4,
            nbformat_minor = 5,
        }));
    }

    public void Dispose() => folder.Dispose();

    // By hand: a million GPU-hours at 2 dollars are 2 million, at 3 dollars 3 million, a half more.
    [Fact]
    public async Task A_changed_figure_is_named_beside_the_result_it_moved_and_nothing_else_is()
    {
        Assert.Equal(0, (await RunAsync("--update")).ExitCode);
        var still = await RunAsync("--check");
        Assert.True(still.ExitCode == 0, still.Output + still.Error);
        Assert.DoesNotContain("moved", still.Output, StringComparison.Ordinal);
        Assert.Equal("# Changelog\n\n## 0.1.0 – 2026-11-24\n", Changelog);

        var table = File.ReadAllText(folder["data", "evidence.csv"]);
        var row = Assert.Single(table.Split('\n'), line => line.StartsWith("h800.rent,", StringComparison.Ordinal));
        File.WriteAllText(folder["data", "evidence.csv"], table.Replace(row, row.Replace(",=,2,", ",=,3,", StringComparison.Ordinal), StringComparison.Ordinal));
        var moved = await RunAsync("--check");
        Assert.Equal(1, moved.ExitCode);
        Assert.Contains("Results that moved:", moved.Output, StringComparison.Ordinal);
        Assert.Matches(@"01-n +n\.cost +USD 2\.00 M +USD 3\.00 M +\+50\.0 % +h800\.rent", moved.Output);
        Assert.DoesNotContain("n.tokens", moved.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("--update")).ExitCode);
        Assert.Contains("| `n.cost` | USD 2.00 M | USD 3.00 M | +50.0 % | h800.rent (= 2 USD/GPU-h → = 3 USD/GPU-h) |", Changelog, StringComparison.Ordinal);
        var once = Changelog;
        Assert.Equal(0, (await RunAsync("--update")).ExitCode);
        Assert.Equal(once, Changelog);
        Assert.Equal(0, (await RunAsync("--check")).ExitCode);
    }

    private string Changelog => File.ReadAllText(folder["CHANGELOG.md"]);

    private async Task<Answer> RunAsync(string flag)
    {
        var built = Directory.GetFiles(folder["lib", "AiEconomics.Cli"], "aiecon.dll", SearchOption.AllDirectories).Single();
        var start = new ProcessStartInfo(Dotnet.Host, [built, "reproduce", flag, "--no-site"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["COLUMNS"] = "160";
        return await Aiecon.AnswerAsync(Process.Start(start)!);
    }

    private void Copy(string part)
    {
        Directory.CreateDirectory(folder[part]);
        foreach (var file in Directory.GetFiles(Path.Combine(Aiecon.Root, part)))
        {
            File.Copy(file, folder[part, Path.GetFileName(file)]);
        }
    }

    /// <summary>Copies our own files, by whose place programs find their clone, and links to the packages beside them.</summary>
    private void Link(string built)
    {
        var target = folder[Path.GetRelativePath(Aiecon.Root, built)];
        Directory.CreateDirectory(target);
        foreach (var path in Directory.GetFileSystemEntries(built))
        {
            var place = Path.Combine(target, Path.GetFileName(path));
            if (Directory.Exists(path))
            {
                Directory.CreateSymbolicLink(place, path);
            }
            else if (Path.GetFileName(path).StartsWith("ai", StringComparison.OrdinalIgnoreCase))
            {
                File.Copy(path, place);
            }
            else
            {
                File.CreateSymbolicLink(place, path);
            }
        }
    }
}
