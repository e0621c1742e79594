using AiEconomics.Cli.Kernels;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Takes our kernel off Jupyter's list.</summary>
/// <param name="console">Where the answer goes.</param>
internal sealed class KernelRemoveCommand(IAnsiConsole console) : Command<KernelSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, KernelSettings settings, CancellationToken cancellationToken)
    {
        var spec = new KernelSpec(JupyterFolders.Kernels(settings.Prefix));
        console.Profile.Out.Writer.WriteLine(spec.Remove()
            ? $"Removed the kernel '{KernelSpec.Name}' from {spec.Folder}."
            : $"The kernel '{KernelSpec.Name}' was not installed in {spec.Folder}.");
        return 0;
    }
}
