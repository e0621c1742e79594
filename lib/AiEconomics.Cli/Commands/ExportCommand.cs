using AiEconomics.Cli.Export;
using AiEconomics.Cli.Notebooks;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Writes notebooks as C# programs in one file each, which need no kernel.</summary>
/// <param name="console">Where the answer goes.</param>
internal sealed class ExportCommand(IAnsiConsole console) : Command<ExportSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, ExportSettings settings, CancellationToken cancellationToken)
    {
        var repository = Repository.Find();
        var folder = Path.GetFullPath(settings.To ?? Path.Combine(repository.Out, "apps"));
        var programs = new ProgramFolder(repository, folder).Write(NotebookSelection.Read(repository.Notebooks, settings.Notebooks));
        console.Profile.Out.Writer.WriteLine($"Exported {programs.Count} {(programs.Count == 1 ? "notebook" : "notebooks")}. Run one with: dotnet run \"{programs[0]}\"");
        return 0;
    }
}
