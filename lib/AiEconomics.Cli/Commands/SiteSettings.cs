using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>site</c>.</summary>
internal sealed class SiteSettings : CommandSettings
{
    [CommandOption("--port <N>")]
    [Description("Port on 127.0.0.1; 0 takes any that is free; 8080 by default.")]
    public int Port { get; init; } = 8080;

    [CommandOption("--out <DIR>")]
    [Description("Folder of the run whose site is served; 'out' in the clone by default.")]
    public string? Out { get; init; }

    [CommandOption("--open")]
    [Description("Also open the site in the default browser.")]
    public bool Open { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => Port is >= 0 and <= 65535
        ? ValidationResult.Success()
        : ValidationResult.Error($"--port must lie in [0, 65535], but was {Port}.");
}
