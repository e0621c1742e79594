using AiEconomics.Claims.Evaluation;

namespace AiEconomics.Claims.Judging;

/// <summary>For each figure of a claim the smallest factor, up or down, by which it must change for the verdict to turn.</summary>
/// <remarks>
/// A verdict can turn only where one of the <see cref="BoundComparison.Margins"/> changes its sign. Those places are found on a scan
/// in even factors, each by halving, and then tried from the nearest on.
/// </remarks>
internal sealed class FlipFinder(ClaimCase judged)
{
    private const double Farthest = 100;
    private const int Steps = 24;

    // Just past the place where a margin is zero, well beyond rounding and far below what a flip is shown to.
    private const double Past = 1e-9;

    private readonly Verdict verdict = judged.Verdict();

    internal IReadOnlyList<FigureFlip> Find() => [.. judged.Keys.Select(key => Nearest(key)).OfType<FigureFlip>().OrderBy(flip => flip.Distance).ThenBy(flip => flip.Key, StringComparer.Ordinal)];

    private FigureFlip? Nearest(string key)
    {
        var up = Nearest(key, Math.Log(Farthest));
        var down = Nearest(key, -Math.Log(Farthest));
        return up is null || down is not null && down.Distance < up.Distance ? down : up;
    }

    private FigureFlip? Nearest(string key, double farthest)
    {
        foreach (var turn in Turns(key, farthest).Order().ToList())
        {
            var factor = Math.Exp((turn + Past) * Math.Sign(farthest));
            if (judged.Verdict(key, factor) is var turned && turned != verdict)
            {
                return new(key, factor, turned);
            }
        }

        return null;
    }

    // Distances, as logarithms of the factor, at which a margin changes its sign.
    private IEnumerable<double> Turns(string key, double farthest)
    {
        var sign = Math.Sign(farthest);
        var moved = judged.Comparisons.Where(comparison => comparison.Leaves.Any(leaf => leaf.Figure?.Key == key)).ToList();
        if (judged.Claim.Rule == ClaimRule.Attribution)
        {
            foreach (var step in Enumerable.Range(1, Steps * 20))
            {
                yield return Math.Abs(farthest) * step / (Steps * 20);
            }
        }

        foreach (var comparison in moved)
        {
            // Margins against a point turn together, and the halving of one has been where that of the other goes.
            var known = new Dictionary<double, double[]>();
            double[] At(double distance) => known.TryGetValue(distance, out var margins) ? margins
                : known[distance] = comparison.Margins(ClaimCase.Box(comparison, key, Math.Exp(distance * sign)));
            var before = At(0);
            for (var step = 1; step <= Steps; step++)
            {
                var (from, to) = (Math.Abs(farthest) * (step - 1) / Steps, Math.Abs(farthest) * step / Steps);
                var after = At(to);
                for (var margin = 0; margin < after.Length; margin++)
                {
                    if (Side(before[margin]) != Side(after[margin]))
                    {
                        yield return Halved(At, margin, from, to, Side(before[margin]));
                    }
                }

                before = after;
            }
        }

    }

    private static double Halved(Func<double, double[]> at, int margin, double from, double to, int side)
    {
        // A factor of 100 in 24 steps, each halved to below a part in 10^12.
        for (var i = 0; i < 40; i++)
        {
            var half = (from + to) / 2;
            (from, to) = Side(at(half)[margin]) == side ? (half, to) : (from, half);
        }

        return to;
    }

    private static int Side(double margin) => double.IsNaN(margin) ? 0 : Math.Sign(margin);
}
