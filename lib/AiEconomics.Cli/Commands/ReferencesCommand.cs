using AiEconomics.Claims;
using AiEconomics.Cli.Claims;
using AiEconomics.Figures;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Lists the sources, shows one with the figures that cite it, or exports them for a reference manager.</summary>
/// <param name="console">Where they go.</param>
internal sealed class ReferencesCommand(IAnsiConsole console) : Command<ReferencesSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, ReferencesSettings settings, CancellationToken cancellationToken)
    {
        var book = ClaimFiles.Load(settings.Data ?? Repository.Find().Data);
        var references = Chosen(book, settings);
        if (settings.Format == "csl-json")
        {
            console.Profile.Out.Writer.Write(references.ToCslJson());
        }
        else if (settings.Key is not null)
        {
            Sheet(references[0], book.Figures.From(references[0].Key));
        }
        else
        {
            List(references);
        }

        return 0;
    }

    private static IReadOnlyList<Reference> Chosen(ClaimBook book, ReferencesSettings settings)
    {
        var references = book.Figures.References;
        if (settings.Key is { } key && !references.Any(reference => reference.Key == key))
        {
            throw new Fault($"No source that a figure cites has the key '{key}'.{Nearest.Hint(key, references.Select(reference => reference.Key))}", Fault.Usage);
        }

        var cited = settings.CitedByClaims ? CitedBy(book) : null;
        IReadOnlyList<Reference> chosen = [.. references
            .Where(reference => settings.Key is null || reference.Key == settings.Key)
            .Where(reference => cited is null || cited.Contains(reference.Key))];
        return chosen.Count > 0
            ? chosen
            : throw new Fault(settings.Key is { } name ? $"No claim cites the source '{name}'; leave out --cited-by-claims." : "No claim cites a source.", Fault.Usage);
    }

    private static HashSet<string> CitedBy(ClaimBook book) =>
        [.. book.All().SelectMany(judgment => ClaimFigures.Of(judgment, book.Figures)).Select(figure => figure.Reference.Key)];

    private void List(IReadOnlyList<Reference> references)
    {
        var width = references.Max(reference => reference.Key.Length);
        foreach (var reference in references)
        {
            Line($"{reference.Key.PadRight(width)}  {reference.Author}. {reference.Title}. {reference.Publisher}, {reference.Published}.");
        }
    }

    private void Sheet(Reference reference, FigureTable figures)
    {
        Line(reference.Key);
        Line(reference.Citation);
        foreach (var (label, text) in new[] { ("license", reference.License), ("note", reference.Note) }.Where(row => row.Item2.Length > 0))
        {
            Line($"{label}: {text}");
        }

        Line($"\ncited by {figures.Count} {(figures.Count == 1 ? "figure" : "figures")}");
        foreach (var figure in figures)
        {
            Line($"  {figure.Key}: {figure.ValueText()} ({figure.Locator})");
        }
    }

    private void Line(string text) => console.Profile.Out.Writer.Write(text + "\n");
}
