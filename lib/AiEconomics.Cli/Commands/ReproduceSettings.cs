using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>reproduce</c>.</summary>
internal sealed class ReproduceSettings : CommandSettings
{
    private const double DefaultLimitSeconds = 120;

    [CommandArgument(0, "[NOTEBOOK]")]
    [Description("Notebooks to run, by name, number or path; all of notebooks/ where none is named.")]
    public string[] Notebooks { get; init; } = [];

    [CommandOption("--set <NAME=VALUE>")]
    [Description("Another value for a variable of a cell tagged 'parameters', such as --set \"rent=2.5 USD/GPU-h\". May be repeated.")]
    public string[] Set { get; init; } = [];

    [CommandOption("--out <DIR>")]
    [Description("Folder for executed notebooks, results and site; 'out' in the clone by default.")]
    public string? Out { get; init; }

    [CommandOption("--jobs <N>")]
    [Description("Notebooks to run at once; as many as there are cores by default.")]
    public int Jobs { get; init; } = Environment.ProcessorCount;

    [CommandOption("--timeout <SECONDS>")]
    [Description("The most time that one cell may take; 120 by default.")]
    public double Timeout { get; init; } = DefaultLimitSeconds;

    [CommandOption("--check")]
    [Description("Prove that the committed notebooks and quoted results equal this run; exit code 1 where one differs.")]
    public bool Check { get; init; }

    [CommandOption("--update")]
    [Description("Write this run into the committed notebooks and quoted results.")]
    public bool Update { get; init; }

    [CommandOption("--no-site")]
    [Description("Do not build the site.")]
    public bool NoSite { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => this switch
    {
        { Jobs: < 1 } => ValidationResult.Error($"--jobs must be at least 1, but was {Jobs}."),
        { Timeout: not > 0 } or { Timeout: > 86_400 } => ValidationResult.Error(FormattableString.Invariant($"--timeout must lie in (0, 86400] seconds, but was {Timeout}.")),
        { Check: true, Update: true } => ValidationResult.Error("--check and --update exclude each other: the first compares, the second writes."),
        { Set.Length: > 0 } and ({ Check: true } or { Update: true }) =>
            ValidationResult.Error("--set goes with neither --check nor --update: committed notebooks hold the values of their own cells."),
        _ => ValidationResult.Success(),
    };
}
