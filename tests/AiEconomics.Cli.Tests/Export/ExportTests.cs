using System.Diagnostics;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiEconomics.Cli.Tests.Export;

/// <summary>Notebooks as programs without a kernel. All are exported; two are built and run, and all of them on demand.</summary>
public sealed partial class ExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> All { get; } =
        [.. NotebookSelection.Read(Repository.Find().Notebooks, []).Select(notebook => notebook.Name)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_notebook_is_exported_as_a_program_that_shows_what_its_cells_show()
    {
        await ExportAsync();

        foreach (var notebook in NotebookSelection.Read(Path.Combine(Aiecon.Root, "notebooks"), []))
        {
            var program = Program(notebook.Name);
            var options = new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([new("FileBasedProgram", "true")]);
            var tree = CSharpSyntaxTree.ParseText(program, options, cancellationToken: TestContext.Current.CancellationToken);
            Assert.DoesNotContain(tree.GetDiagnostics(TestContext.Current.CancellationToken), found => found.Severity == DiagnosticSeverity.Error);
            Assert.Equal(Expected(notebook).Count, program.Split("NotebookApp.Show(").Length - 1);
        }
    }

    // In the first a variable needs another name; in the second a query calls a function of the notebook.
    [Theory]
    [InlineData("01-training-cost")]
    [InlineData("R2-uncertainty")]
    public Task A_program_prints_what_its_committed_notebook_holds(string name) => PrintsAsync(name);

    // A quarter of a minute each: dotnet run --project tests/AiEconomics.Cli.Tests -- -explicit only
    [Theory(Explicit = true)]
    [MemberData(nameof(All))]
    public Task Every_program_prints_what_its_committed_notebook_holds(string name) => PrintsAsync(name);

    [Fact]
    public async Task SQL_cells_become_calls_and_cells_of_other_kernels_comments()
    {
        await ExportAsync("07-your-own-traffic", "R1-units-and-bounds");

        Assert.Contains("var asked1 = Sql.Query(\"\"\"\nSELECT r.client", Program("07-your-own-traffic"), StringComparison.Ordinal);
        Assert.Contains("var last = asked1;", Program("07-your-own-traffic"), StringComparison.Ordinal);
        Assert.Contains("// This cell is of the kernel 'fsharp', which a C# program does not have:", Program("R1-units-and-bounds"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_settings_of_its_own_is_left_alone()
    {
        File.WriteAllText(folder["Directory.Build.props"], "<Project />");

        var answer = await Aiecon.RunAsync("export", "01", "--to", folder.Path);

        answer.IsRefused($"{folder["Directory.Build.props"]} is there already and not made by 'aiecon export': name another folder with --to.");
        Assert.Equal("<Project />", File.ReadAllText(folder["Directory.Build.props"]));
    }

    private async Task PrintsAsync(string name)
    {
        await ExportAsync(name);
        var notebook = NotebookFile.Read(Path.Combine(Aiecon.Root, "notebooks", name + ".ipynb"));

        var start = new ProcessStartInfo(Dotnet.Host, ["run", folder["apps", name + ".cs"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = folder.Path,
        };
        var answer = await Aiecon.AnswerAsync(Process.Start(start)!);

        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
        Assert.Equal(string.Join("\n\n", Expected(notebook)), answer.Output.TrimEnd());
    }

    private async Task ExportAsync(params string[] names)
    {
        var answer = await Aiecon.RunAsync(["export", .. names, "--to", folder["apps"]]);
        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
    }

    private string Program(string name) => File.ReadAllText(folder["apps", name + ".cs"]);

    // The text of every output of a C# or SQL cell, a result with its name.
    private static List<string> Expected(NotebookFile notebook) =>
    [
        .. from cell in notebook.Cells
           where cell.IsCode && cell.Language is "csharp" or "sql" or "share"
           from output in cell.Outputs
           let data = output!["data"]!
           let text = NotebookText.Join(data[Mime.Markdown] ?? data[Mime.Plain]).TrimEnd()
           let name = ResultName().Match(cell.Source)
           select name.Success ? $"{name.Groups[1].Value} = {text}" : text,
    ];

    [GeneratedRegex("^Result\\(\\s*\"([^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex ResultName();
}
