using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of every verb that runs notebooks.</summary>
internal abstract class RunSettings : CommandSettings
{
    private const double DefaultLimitSeconds = 120;

    [CommandArgument(0, "[NOTEBOOK]")]
    [Description("Notebooks to run, by name, number or path; all of notebooks/ where none is named.")]
    public string[] Notebooks { get; init; } = [];

    [CommandOption("--jobs <N>")]
    [Description("Notebooks to run at once; as many as there are cores by default.")]
    public int Jobs { get; init; } = Environment.ProcessorCount;

    [CommandOption("--timeout <SECONDS>")]
    [Description("The most time that one cell may take; 120 by default.")]
    public double Timeout { get; init; } = DefaultLimitSeconds;

    /// <inheritdoc/>
    public override ValidationResult Validate() => this switch
    {
        { Jobs: < 1 } => ValidationResult.Error($"--jobs must be at least 1, but was {Jobs}."),
        { Timeout: not > 0 } or { Timeout: > 86_400 } => ValidationResult.Error(FormattableString.Invariant($"--timeout must lie in (0, 86400] seconds, but was {Timeout}.")),
        _ => ValidationResult.Success(),
    };
}
