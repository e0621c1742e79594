using AiEconomics.Figures;

namespace AiEconomics.Claims.Evaluation;

/// <summary>Counts over the table of benchmarks, in which a figure's key is the benchmark's, a dot, and the model's.</summary>
internal static class Benchmarks
{
    /// <summary>On how many benchmarks one model does better, worse or as well as another; nothing where no benchmark has both.</summary>
    internal static int? Count(IEnumerable<Figure> figures, string what, string model, string other)
    {
        var scores = Scores(figures, model);
        var others = Scores(figures, other);
        var pairs = scores.Where(score => others.ContainsKey(score.Key)).Select(score => score.Value.CompareTo(others[score.Key])).ToList();
        return pairs.Count == 0 ? null : pairs.Count(order => what switch { "wins" => order > 0, "losses" => order < 0, _ => order == 0 });
    }

    /// <summary>What is counted, such as <c>wins of K2 Thinking over GPT-5 (High)</c>.</summary>
    internal static string Name(IEnumerable<Figure> figures, string what, int? count, string model, string other)
    {
        var noun = what switch { "wins" => "win", "losses" => "loss", _ => "tie" };
        var plural = what == "losses" ? "losses" : noun + "s";
        return $"{(count == 1 ? noun : plural)} of {Title(figures, model)} {(what switch { "wins" => "over", "losses" => "to", _ => "with" })} {Title(figures, other)}";
    }

    // The table of benchmarks has a column for each model, with the model's name over it.
    private static string Title(IEnumerable<Figure> figures, string model) => figures.FirstOrDefault(figure => IsScore(figure, model))?.Heading ?? model;

    private static bool IsScore(Figure figure, string model) =>
        figure.Table == "benchmarks" && figure.Key.EndsWith("." + model, StringComparison.Ordinal) && figure.Value is not null;

    private static Dictionary<string, double> Scores(IEnumerable<Figure> figures, string model) => figures
        .Where(figure => IsScore(figure, model))
        .ToDictionary(figure => figure.Key[..^(model.Length + 1)], figure => figure.Value!.Value);
}
