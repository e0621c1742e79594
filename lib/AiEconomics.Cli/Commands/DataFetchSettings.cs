using System.ComponentModel;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>data fetch</c>.</summary>
internal sealed class DataFetchSettings : DataSettings
{
    [CommandArgument(0, "[NAME]")]
    [Description("Files to bring, such as chinchilla; all where none is named.")]
    public string[] Names { get; init; } = [];

    [CommandOption("--from <FOLDER>")]
    [Description("Take the files from this folder instead of downloading them.")]
    public string? From { get; init; }

    [CommandOption("--list")]
    [Description("Bring nothing: say what is there and what is missing, as 'data list' does.")]
    public bool List { get; init; }
}
