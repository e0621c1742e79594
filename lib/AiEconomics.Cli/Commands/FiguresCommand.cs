using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Lists the figures, or shows one with all that is known of it.</summary>
/// <param name="console">Where they go.</param>
internal sealed class FiguresCommand(IAnsiConsole console) : Command<FiguresSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, FiguresSettings settings, CancellationToken cancellationToken)
    {
        var figures = Chosen(Load(settings.Data), settings);
        switch (settings.Format)
        {
            case "csv":
                console.Profile.Out.Writer.Write(figures.ToCsv());
                break;
            case "json":
                console.Profile.Out.Writer.Write(figures.ToJson());
                break;
            case "table" when figures.Count == 1 && settings.Key is not null:
                console.Write(Sheet(figures.Single()));
                break;
            default:
                List(figures);
                break;
        }

        return 0;
    }

    private static FigureTable Load(string? folder)
    {
        try
        {
            return FigureTable.Load(folder ?? Repository.Find().Data);
        }
        catch (TableException error)
        {
            throw new Fault(error.Message);
        }
    }

    private static FigureTable Chosen(FigureTable figures, FiguresSettings settings)
    {
        var disputed = settings.Disagreements ? Disputed(figures) : null;
        var found = figures
            .Part(figure => settings.Reference is null || figure.Reference.Key == settings.Reference)
            .Part(figure => disputed is null || disputed.Contains(figure.Key))
            .Part(figure => settings.Basis is null || figure.Basis.Contains(settings.Basis));
        if (settings.Key is { } key)
        {
            found = found.Any(figure => figure.Key == key) ? found.Only(key) : found.Part(figure => figure.Key.StartsWith(key, StringComparison.Ordinal));
        }

        return found.Count > 0 ? found : throw new Fault(Nothing(figures, settings), Fault.Usage);
    }

    private static HashSet<string> Disputed(FigureTable figures) =>
        [.. figures.Disagreements().SelectMany(disagreement => disagreement.Figures).Select(figure => figure.Key)];

    private static string Nothing(FigureTable figures, FiguresSettings settings)
    {
        if (settings.Key is { } key && !figures.Any(figure => figure.Key.StartsWith(key, StringComparison.Ordinal)))
        {
            return $"No figure has the key '{key}', nor one that begins so.{Nearest.Hint(key, figures.Select(figure => figure.Key))}";
        }

        return settings.Reference is { } reference && !figures.Any(figure => figure.Reference.Key == reference)
            ? $"No figure is of the source '{reference}'.{Nearest.Hint(reference, figures.References.Select(source => source.Key))}"
            : settings.Basis is { } basis && !figures.Any(figure => figure.Basis.Contains(basis))
                ? $"No figure stands on the basis '{basis}'.{Nearest.Hint(basis, figures.SelectMany(figure => figure.Basis).Distinct())}"
                : "No figure is all of what was asked for; leave out --reference, --basis or --disagreements.";
    }

    // Columns of plain text: a table of the terminal would cut keys short, which a reader wants to copy whole.
    private void List(FigureTable figures)
    {
        string[][] rows = [["key", "value", "as of", "source"], .. figures.Select(figure => new[] { figure.Key, figure.ValueText(), figure.AsOf, figure.Reference.Key })];
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            console.Profile.Out.Writer.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static Grid Sheet(Figure figure)
    {
        var grid = new Grid().AddColumns(2);
        foreach (var (label, text) in figure.Sheet())
        {
            grid.AddRow(new Text(label), new Text(text));
        }

        return grid;
    }
}
