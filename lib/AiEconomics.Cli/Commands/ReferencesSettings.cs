using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>references</c>.</summary>
internal sealed class ReferencesSettings : CommandSettings
{
    private static readonly string[] Formats = ["table", "csl-json"];

    [CommandArgument(0, "[KEY]")]
    [Description("A source's key, which shows all of it with the figures that cite it. All sources without it.")]
    public string? Key { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("table, or csl-json, which Zotero imports and pandoc cites from; table by default.")]
    public string Format { get; init; } = "table";

    [CommandOption("--cited-by-claims")]
    [Description("Only the sources whose figures bear on a claim.")]
    public bool CitedByClaims { get; init; }

    [CommandOption("--data <DIR>")]
    [Description("Folder of the tables; 'data' in the clone by default.")]
    public string? Data { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => Formats.Contains(Format)
        ? ValidationResult.Success()
        : ValidationResult.Error($"--format must be one of {string.Join(", ", Formats)}, but was '{Format}'.");
}
