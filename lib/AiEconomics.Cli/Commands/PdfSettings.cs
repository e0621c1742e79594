using System.ComponentModel;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>pdf</c>.</summary>
internal sealed class PdfSettings : CommandSettings
{
    [CommandArgument(0, "[NOTEBOOK]")]
    [Description("Names of notebooks, such as 01-training-cost or 01; all of the last run where none is named.")]
    public string[] Notebooks { get; init; } = [];

    [CommandOption("--out <DIR>")]
    [Description("Folder of the run whose pages are printed; 'out' in the clone by default.")]
    public string? Out { get; init; }
}
