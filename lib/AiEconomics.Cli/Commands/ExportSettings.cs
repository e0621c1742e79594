using System.ComponentModel;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>export</c>.</summary>
internal sealed class ExportSettings : CommandSettings
{
    [CommandArgument(0, "[NOTEBOOK]")]
    [Description("Notebooks to export, by name, number or path; all of notebooks/ where none is named.")]
    public string[] Notebooks { get; init; } = [];

    [CommandOption("--to <FOLDER>")]
    [Description("Folder for the programs; 'out/apps' in the clone by default.")]
    public string? To { get; init; }
}
