using System.Globalization;

namespace AiEconomics.Benchmarks;

/// <summary>Uncertainty: draws, medians and sensitivity indices of the cost of a training run.</summary>
internal static class Draws
{
    /// <summary>So many draws, the query written anew each time; its code is kept from the first.</summary>
    internal static IEnumerable<Comparison> Of(int draws, double goal, bool alsoSquiggle)
    {
        var count = draws.ToString(CultureInfo.InvariantCulture);
        var what = string.Create(CultureInfo.InvariantCulture, $"Cost of a training run, four log-normal inputs, {draws:N0} draws, three percentiles");
        var product = Clock.Best(() => CostModel.Query().Summary(draws), draws > 1_000_000 ? 8 : 30);
        yield return new($"draws-{count}-numpy", what, product, "NumPy", Peer.InPython("cost.py", count), goal);
        if (alsoSquiggle)
        {
            yield return new($"draws-{count}-squiggle", what, product, "squiggle-lang", Peer.InNode("squiggle.mjs", count), Goal: 100);
        }
    }

    /// <summary>The median of that cost to an error, which is measured against its known value over a thousand seeds.</summary>
    internal static Comparison Median(double error, string key, string meaning, double? goal)
    {
        var (points, took) = Accuracy.Needed(error);
        return new(
            key, string.Create(CultureInfo.InvariantCulture, $"Its median to 0.1 %, {meaning}: {points:N0} Sobol points"), took,
            "NumPy Monte Carlo", Peer.InPython("median.py", error.ToString(CultureInfo.InvariantCulture)), goal);
    }

    /// <summary>Sobol indices with second order and 100 bootstraps.</summary>
    internal static IEnumerable<Comparison> Indices() =>
    [
        new("indices-ishigami", "Sobol indices of Ishigami's function, 65,536 points, second order, 100 bootstraps", Clock.Best(() => Functions.Ishigami().SobolIndices(65_536), 5), "SALib", Peer.InPython("salib_indices.py", "ishigami")),
        new("indices-g", "Sobol indices of the G-function of 8 inputs, 8,192 points, second order, 100 bootstraps", Clock.Best(() => Functions.G().SobolIndices(8192), 5), "SALib", Peer.InPython("salib_indices.py", "g")),
    ];
}
