using AiEconomics.Cli.External;
using AiEconomics.Figures.External;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Brings external files, each whole and right or not at all.</summary>
/// <param name="console">Where the report goes; faults go to standard error.</param>
internal sealed class DataFetchCommand(IAnsiConsole console) : AsyncCommand<DataFetchSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, DataFetchSettings settings, CancellationToken cancellationToken)
    {
        var data = settings.Load();
        var files = Chosen(data, settings.Names);
        if (settings.List)
        {
            DataListCommand.List(console, data, files);
            return 0;
        }

        if (settings.From is { } folder && !Directory.Exists(folder))
        {
            throw new Fault($"--from names '{folder}', which is no folder; give the folder that holds the files.", Fault.Usage);
        }

        using var web = new WebSource();
        var fetch = new ExternalFetch(data, settings.From is { } from ? new FolderSource(from) : web);
        SafeFile.RequireWritable(data.Folder);
        return await BringAsync(fetch, files, cancellationToken);
    }

    private static IReadOnlyList<ExternalFile> Chosen(ExternalData data, string[] names)
    {
        var known = data.Files.Select(file => file.Name).ToList();
        return names.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? throw new Fault($"No external file has the name '{unknown}'; there are {string.Join(", ", known)}.{Nearest.Hint(unknown, known)}", Fault.Usage)
            : names.Length == 0 ? data.Files : [.. names.Distinct().Select(name => data[name])];
    }

    private async Task<int> BringAsync(ExternalFetch fetch, IReadOnlyList<ExternalFile> files, CancellationToken cancellation)
    {
        var faults = new List<string>();
        var lines = new List<string>();
        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            foreach (var file in files)
            {
                var task = progress.AddTask(Markup.Escape(file.Name), maxValue: file.Bytes);
                try
                {
                    var brought = await fetch.BringAsync(file, bytes => task.Value = bytes, cancellation);
                    lines.Add(FormattableString.Invariant($"{file.Name}: {(brought ? $"brought, {file.Bytes:N0} bytes" : "there already")}"));
                }
                catch (Fault fault)
                {
                    faults.Add(fault.Message);
                }
            }
        });
        lines.ForEach(console.Profile.Out.Writer.WriteLine);
        faults.ForEach(Console.Error.WriteLine);
        return faults.Count == 0 ? 0 : Fault.Failed;
    }
}
