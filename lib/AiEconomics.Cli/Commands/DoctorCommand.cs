using AiEconomics.Cli.Doctor;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Names the exact fault of a machine.</summary>
/// <param name="console">Where the findings go.</param>
internal sealed class DoctorCommand(IAnsiConsole console) : AsyncCommand<DoctorSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, DoctorSettings settings, CancellationToken cancellationToken)
    {
        var broken = false;
        await foreach (var finding in new Checkup(Repository.Find()).RunAsync(cancellationToken))
        {
            broken |= finding is { Good: false, Needed: true };
            console.Profile.Out.Writer.WriteLine(finding);
        }

        return broken ? Fault.Failed : 0;
    }
}
