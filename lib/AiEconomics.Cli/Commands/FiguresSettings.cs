using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>figures</c>.</summary>
internal sealed class FiguresSettings : CommandSettings
{
    private static readonly string[] Formats = ["table", "csv", "json"];

    [CommandArgument(0, "[KEY]")]
    [Description("A figure's key, which shows all of it; or the beginning of keys, such as 'gpt-4', which lists those. All figures without it.")]
    public string? Key { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("table, csv or json; table by default.")]
    public string Format { get; init; } = "table";

    [CommandOption("--reference <KEY>")]
    [Description("Only the figures of one source, such as kimi2025.")]
    public string? Reference { get; init; }

    [CommandOption("--basis <WORD>")]
    [Description("Only the figures on one footing, such as rental or cache-miss.")]
    public string? Basis { get; init; }

    [CommandOption("--disagreements")]
    [Description("Only where sources disagree: figures of one thing and one year that have no value in common, or stand on different footings.")]
    public bool Disagreements { get; init; }

    [CommandOption("--data <DIR>")]
    [Description("Folder of the tables; 'data' in the clone by default.")]
    public string? Data { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => Formats.Contains(Format)
        ? ValidationResult.Success()
        : ValidationResult.Error($"--format must be one of {string.Join(", ", Formats)}, but was '{Format}'.");
}
