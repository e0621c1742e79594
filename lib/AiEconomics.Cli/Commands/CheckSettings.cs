using System.ComponentModel;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>check</c>.</summary>
internal sealed class CheckSettings : CommandSettings
{
    [CommandOption("--article <FILE>")]
    [Description("The article's text: also proves that each of its numbers is a row or excluded by a rule.")]
    public string? Article { get; init; }

    [CommandOption("--data <DIR>")]
    [Description("Folder of the tables; 'data' in the clone by default.")]
    public string? Data { get; init; }
}
