using System.Diagnostics;
using System.Text.Json.Nodes;
using AiEconomics.Cli.Doctor;
using AiEconomics.Cli.Kernels;

namespace AiEconomics.Cli.Tests.Kernels;

/// <summary>The kernel in Jupyter's list, in a folder whose name has a blank and Chinese characters.</summary>
public sealed class KernelSpecTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Installing_makes_missing_folders_and_points_at_files_that_exist()
    {
        var answer = await Aiecon.RunAsync("kernel", "install", "--prefix", folder["env"]);

        Assert.Equal($"Installed the kernel 'ai-economics' in {folder["env", "share", "jupyter", "kernels", "ai-economics"]}.", answer.Output.Trim());
        var spec = JsonNode.Parse(await File.ReadAllTextAsync(SpecFile, TestContext.Current.CancellationToken))!;
        var argv = spec["argv"]!.AsArray().Select(item => item!.GetValue<string>()).ToList();
        Assert.All(argv.Take(2), path => Assert.True(Path.IsPathFullyQualified(path) && File.Exists(path), path));
        Assert.Equal(["jupyter", "--default-kernel", "csharp", "{connection_file}"], argv.Skip(2));
        Assert.Equal("AI Economics (C#)", spec["display_name"]!.GetValue<string>());
        Assert.Equal("C#", spec["language"]!.GetValue<string>());
        Assert.Equal("1", spec["env"]!["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"]!.GetValue<string>());
        Assert.Null(new KernelSpec(JupyterFolders.Kernels(folder["env"])).Broken());
    }

    [Fact]
    public async Task Removing_takes_the_folder_away_and_says_where_there_was_none()
    {
        await Aiecon.RunAsync("kernel", "install", "--prefix", folder["env"]);
        Assert.StartsWith("Removed ", (await Aiecon.RunAsync("kernel", "remove", "--prefix", folder["env"])).Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(SpecFile)));
        var again = await Aiecon.RunAsync("kernel", "remove", "--prefix", folder["env"]);
        Assert.StartsWith("The kernel 'ai-economics' was not installed in ", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
    }

    [Fact]
    public void An_entry_that_points_at_a_missing_file_is_found_broken()
    {
        Directory.CreateDirectory(folder["ai-economics"]);
        File.WriteAllText(folder["ai-economics", "kernel.json"], """{"argv": ["/no/such/dotnet"]}""");
        Assert.Equal("it points at /no/such/dotnet, which does not exist", new KernelSpec(folder.Path).Broken());
    }

    [Fact]
    public async Task Jupyter_runs_a_notebook_on_the_installed_kernel()
    {
        var cancellation = TestContext.Current.CancellationToken;
        Assert.SkipWhen(
            await ToolOutput.OfAsync("jupyter", ["execute", "--help"], folder.Path, cancellation) is null,
            "needs Jupyter and its runner; on Debian: apt install jupyter-notebook python3-nbclient");
        await Aiecon.RunAsync("kernel", "install", "--prefix", folder["env"]);

        // The third cell of this notebook throws, which shows that cells ran, and in our kernel.
        File.Copy(Aiecon.FixtureNotebook("throws"), folder["throws.ipynb"]);
        var start = new ProcessStartInfo("jupyter", ["execute", folder["throws.ipynb"]]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JUPYTER_PATH"] = folder["env", "share", "jupyter"];
        var answer = await Aiecon.AnswerAsync(Process.Start(start)!);

        Assert.Contains("Executing notebook with kernel: ai-economics", answer.Error, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: this is what went wrong", answer.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, answer.ExitCode);
    }

    private string SpecFile => folder["env", "share", "jupyter", "kernels", "ai-economics", "kernel.json"];
}
