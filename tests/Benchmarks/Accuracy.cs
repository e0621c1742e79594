using AiEconomics.Uncertainty;

namespace AiEconomics.Benchmarks;

/// <summary>How many Sobol points bring the median of the cost to a wanted accuracy, held against its known value.</summary>
internal static class Accuracy
{
    // The spread of so many misses is known to about 1/√(2 · 1000) = 2 %, less than a step below changes it.
    private const int Seeds = 1000;
    private static readonly double[] Half = [0.5];

    // 6 · √(28e9 · 36e9) · √(14e12 · 17e12) / (0.36 · √(900e12 · 1000e12) · 3600) · √(1.5 · 2.5)
    private static readonly double Median =
        6 * Math.Sqrt(28e9 * 36e9) * Math.Sqrt(14e12 * 17e12) / (0.36 * Math.Sqrt(900e12 * 1000e12) * 3600) * Math.Sqrt(1.5 * 2.5);

    internal static (int Points, Took Took) Needed(double wanted)
    {
        var cost = CostModel.Query();
        var points = 128;
        while (Miss(cost, points) > wanted)
        {
            points += points / 16;
        }

        return (points, Clock.Best(() => cost.Quantiles(Half, points, points: Points.Sobol), 500));
    }

    private static double Miss(Uncertain<Units.Usd> cost, int points) => Math.Sqrt(Enumerable.Range(1, Seeds).Average(
        seed => Math.Pow(cost.Quantiles(Half, points, seed, Points.Sobol)[0].Dollars / Median - 1, 2)));
}
