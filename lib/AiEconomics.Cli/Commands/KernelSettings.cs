using System.ComponentModel;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>kernel install</c> and <c>kernel remove</c>.</summary>
internal sealed class KernelSettings : CommandSettings
{
    [CommandOption("--prefix <DIR>")]
    [Description("A Python environment, for the folder share/jupyter/kernels in it; the user's own Jupyter folder by default.")]
    public string? Prefix { get; init; }
}
