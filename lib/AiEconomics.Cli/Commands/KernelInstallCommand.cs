using AiEconomics.Cli.Kernels;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Makes our kernel known to Jupyter.</summary>
/// <param name="console">Where the answer goes.</param>
internal sealed class KernelInstallCommand(IAnsiConsole console) : Command<KernelSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, KernelSettings settings, CancellationToken cancellationToken)
    {
        var spec = new KernelSpec(JupyterFolders.Kernels(settings.Prefix));
        spec.Install(Repository.Find().RequireKernel());
        console.Profile.Out.Writer.WriteLine($"Installed the kernel '{KernelSpec.Name}' in {spec.Folder}.");
        return 0;
    }
}
