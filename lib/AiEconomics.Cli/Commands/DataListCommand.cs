using AiEconomics.Figures.External;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Says which external files are there and which are missing.</summary>
/// <param name="console">Where the list goes.</param>
internal sealed class DataListCommand(IAnsiConsole console) : Command<DataSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, DataSettings settings, CancellationToken cancellationToken)
    {
        var data = settings.Load();
        List(console, data, data.Files);
        return 0;
    }

    /// <summary>One line a file: name, whether it is there, size, license.</summary>
    internal static void List(IAnsiConsole console, ExternalData data, IReadOnlyList<ExternalFile> files)
    {
        string[][] rows = [["name", "state", "bytes", "license"], .. files.Select(file => Row(data, file))];
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 2 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            console.Profile.Out.Writer.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    private static string[] Row(ExternalData data, ExternalFile file) =>
        [file.Name, data.Has(file) ? "there" : "missing", FormattableString.Invariant($"{file.Bytes:N0}"), file.License];
}
