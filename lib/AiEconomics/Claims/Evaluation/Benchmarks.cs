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

    private static Dictionary<string, double> Scores(IEnumerable<Figure> figures, string model) => figures
        .Where(figure => figure.Key.EndsWith("." + model, StringComparison.Ordinal) && figure.Value is not null)
        .ToDictionary(figure => figure.Key[..^(model.Length + 1)], figure => figure.Value!.Value);
}
