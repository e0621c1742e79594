using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>reproduce</c>.</summary>
internal sealed class ReproduceSettings : RunSettings
{
    [CommandOption("--set <NAME=VALUE>")]
    [Description("Another value for a variable of a cell tagged 'parameters', such as --set \"rent=2.5 USD/GPU-h\". May be repeated.")]
    public string[] Set { get; init; } = [];

    [CommandOption("--out <DIR>")]
    [Description("Folder for executed notebooks, results and site; 'out' in the clone by default.")]
    public string? Out { get; init; }

    [CommandOption("--check")]
    [Description("Prove that the committed notebooks and quoted results equal this run; exit code 1 where one differs.")]
    public bool Check { get; init; }

    [CommandOption("--update")]
    [Description("Write this run into the committed notebooks and quoted results.")]
    public bool Update { get; init; }

    [CommandOption("--address <URL>")]
    [Description("Where the site will be published, such as https://example.org/notebooks/: links to its pages then show a picture.")]
    public string? Address { get; init; }

    [CommandOption("--no-site")]
    [Description("Do not build the site.")]
    public bool NoSite { get; init; }

    /// <summary>The address, ending in a slash; null where none is named.</summary>
    internal Uri? SiteAddress => Address is null ? null : new Uri(Address.TrimEnd('/') + "/");

    /// <inheritdoc/>
    public override ValidationResult Validate() => this switch
    {
        { Address: { } address } when !Uri.TryCreate(address, UriKind.Absolute, out var site) || site.Scheme is not ("https" or "http") =>
            ValidationResult.Error($"--address must be where the site is published, such as https://example.org/notebooks/, but was '{address}'."),
        { Check: true, Update: true } => ValidationResult.Error("--check and --update exclude each other: the first compares, the second writes."),
        { Set.Length: > 0 } and ({ Check: true } or { Update: true }) =>
            ValidationResult.Error("--set goes with neither --check nor --update: committed notebooks hold the values of their own cells."),
        _ => base.Validate(),
    };
}
