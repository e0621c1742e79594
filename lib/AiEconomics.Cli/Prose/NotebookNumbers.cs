using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Site;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Prose;

/// <summary>The numbers of one notebook: what its cells show and are given, the figures it asks for, and what its exercises compute with.</summary>
internal sealed partial class NotebookNumbers
{
    /// <param name="notebook">The notebook with its outputs.</param>
    /// <param name="figures">Every figure.</param>
    /// <param name="exercises">The folder of the exercises' classes.</param>
    internal NotebookNumbers(NotebookPage notebook, FigureTable figures, string exercises)
    {
        var cells = notebook.Cells.Where(cell => cell.Kind == "code").ToList();
        var code = string.Join('\n', cells.Select(cell => cell.Source));
        var checks = string.Join('\n', ExerciseClass().Matches(code).Select(match => Path.Combine(exercises, match.Groups[1].Value + ".cs")).Where(File.Exists).Select(File.ReadAllText));
        Cells = new([.. cells.SelectMany(cell => cell.Outputs).SelectMany(Texts).SelectMany(HeldNumbers.Shown), .. Literals(code)]);
        Figures = new(Of(figures, code));
        Exercises = new([.. Literals(checks), .. Of(figures, checks)]);
    }

    /// <summary>What a cell shows or sets.</summary>
    internal HeldNumbers Cells { get; }

    /// <summary>The figures that a cell names by their key or that of their row.</summary>
    internal HeldNumbers Figures { get; }

    /// <summary>What the checks of the exercises compute with, so that a question gives no other number than its check takes.</summary>
    internal HeldNumbers Exercises { get; }

    /// <summary>The numbers of figures.</summary>
    internal static IEnumerable<HeldNumbers.Reading> Of(IEnumerable<Figure> figures) =>
        HeldNumbers.Bare(figures.SelectMany(figure => new[] { figure.Value, figure.Low, figure.High }).OfType<double>());

    private static IEnumerable<HeldNumbers.Reading> Of(FigureTable figures, string code) =>
        Of(figures.Where(figure => code.Contains($"\"{figure.Key}\"", StringComparison.Ordinal) || code.Contains($"\"{figure.Row}\"", StringComparison.Ordinal)));

    private static IEnumerable<HeldNumbers.Reading> Literals(string code)
    {
        var plain = Separator().Replace(Comment().Replace(code, ""), "");
        return HeldNumbers.Bare(HeldNumbers.Shown(Factory().Replace(plain, match => $" {match.Groups[2].Value} {match.Groups[1].Value.ToLowerInvariant()} "))
            .Select(reading => reading.Value));
    }

    private static IEnumerable<string> Texts(JsonObject output)
    {
        var data = output["data"];
        return
        [
            NotebookText.Join(output["text"]),
            NotebookText.Join(data?[Mime.Plain]),
            NotebookText.Join(data?[Mime.Markdown]),
            ProseText.OfHtml(NotebookText.Join(data?[Mime.Html])),
        ];
    }

    [GeneratedRegex(@"new (\w+Exercises)\(")]
    private static partial Regex ExerciseClass();

    [GeneratedRegex("(?<!:)//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=\d)_(?=\d)")]
    private static partial Regex Separator();

    // Usd.FromMillions(4.6) is 4.6 million.
    [GeneratedRegex(@"From(Million|Billion)s\((\d[\d.]*)")]
    private static partial Regex Factory();
}
