namespace AiEconomics.Claims.Evaluation;

/// <summary>The exact set of values of a term over a box of leaves.</summary>
/// <remarks>
/// Leaves that stand in the term once need no care: arithmetic of sets is exact for them. A leaf that stands in it more often is tried at its ends,
/// where <see cref="Degree"/> shows that the extremes lie there, and else searched on a grid that closes in on the extreme.
/// </remarks>
internal static class Extent
{
    // Far enough that a quotient has reached its limit to the last digit, near enough that nothing overflows.
    private const double Far = 1e18;
    private const int Grid = 33;
    private const int Zooms = 14;

    internal static Interval Of(Term term, ReadOnlySpan<Interval> box)
    {
        Span<int> counts = stackalloc int[box.Length];
        term.Count(counts);
        List<int>? ends = null, searched = null;
        for (var leaf = 0; leaf < box.Length; leaf++)
        {
            if (counts[leaf] > 1 && !box[leaf].IsPoint)
            {
                (Degree.Of(term, leaf) is { IsSteady: true } ? ends ??= [] : searched ??= []).Add(leaf);
            }
        }

        return ends is null && searched is null
            ? term.Over(box)
            : DividesByZero(term, box) ? Interval.Everything : Searched(term, box.ToArray(), ends ?? [], searched ?? []);
    }

    // A pole inside the box is seen at no end of it.
    private static bool DividesByZero(Term term, ReadOnlySpan<Interval> box)
    {
        foreach (var part in term.Parts)
        {
            if (DividesByZero(part, box))
            {
                return true;
            }
        }

        return term.Operation == Operation.Divide && Of(term.Parts[1], box) is { Low: < 0, High: > 0 };
    }

    private static Interval Searched(Term term, Interval[] box, List<int> ends, List<int> searched)
    {
        Interval? all = null;
        for (var corner = 0; corner < 1 << ends.Count; corner++)
        {
            var at = (Interval[])box.Clone();
            var far = new List<int>();
            for (var i = 0; i < ends.Count; i++)
            {
                var leaf = ends[i];
                var high = (corner >> i & 1) != 0;
                at[leaf] = Interval.Point(high ? box[leaf].High : box[leaf].Low, high ? box[leaf].HighIncluded : box[leaf].LowIncluded);
                if (double.IsInfinity(at[leaf].Low))
                {
                    far.Add(leaf);
                }
            }

            var found = searched.Count == 0 ? AtCorner(term, at, far) : Interval.Join(Lowest(term, at, box, searched), -Lowest(new(Operation.Negate, [term]), at, box, searched));
            all = all is { } known ? Interval.Join(known, found) : found;
        }

        return all!.Value;
    }

    // What the term tends to where leaves grow without end: it grows too, it vanishes, or it has a limit.
    private static Interval AtCorner(Term term, Interval[] at, List<int> far)
    {
        if (far.Count == 0)
        {
            return term.Over(at);
        }

        var (near, limit) = (Away(Far / 1e3), Away(Far));
        return new(Tends(near.Low, limit.Low), Tends(near.High, limit.High), false, false);

        Interval Away(double distance)
        {
            far.ForEach(leaf => at[leaf] = Interval.Point(double.IsNegative(at[leaf].Low) ? -distance : distance, false));
            return term.Over(at);
        }
    }

    // A thousand times as far: a limit stays, a power moves by its own power of a thousand.
    private static double Tends(double near, double limit) =>
        Math.Abs(limit) > 30 * Math.Abs(near) ? limit < 0 ? double.NegativeInfinity : double.PositiveInfinity
        : Math.Abs(limit) < Math.Abs(near) / 30 ? 0
        : limit;

    private static Interval Lowest(Term term, Interval[] at, Interval[] box, List<int> searched)
    {
        // A leaf without end is searched by the share of the way to infinity, x / (1 + x).
        var from = searched.Select(leaf => Share(box[leaf].Low)).ToArray();
        var to = searched.Select(leaf => Share(box[leaf].High)).ToArray();
        var (outerFrom, outerTo) = ((double[])from.Clone(), (double[])to.Clone());
        var steps = searched.Count == 1 ? Grid : 9;
        Interval best = default;
        for (var zoom = 0; zoom < Zooms; zoom++)
        {
            (best, var where) = BestOnGrid(term, at, box, searched, from, to, steps);
            for (var i = 0; i < searched.Count; i++)
            {
                var step = (to[i] - from[i]) / (steps - 1);
                (from[i], to[i]) = (Math.Max(outerFrom[i], where[i] - step), Math.Min(outerTo[i], where[i] + step));
            }
        }

        return best;
    }

    private static (Interval Best, double[] Where) BestOnGrid(
        Term term, Interval[] at, Interval[] box, List<int> searched, double[] from, double[] to, int steps)
    {
        var total = (int)Math.Pow(steps, searched.Count);
        (Interval Best, double[] Where)? best = null;
        var where = new double[searched.Count];
        for (var index = 0; index < total; index++)
        {
            for (var (i, rest) = (0, index); i < searched.Count; i++, rest /= steps)
            {
                where[i] = from[i] + (to[i] - from[i]) * (rest % steps) / (steps - 1);
                var value = Math.Clamp(Unshare(where[i]), box[searched[i]].Low, Math.Min(box[searched[i]].High, Far));
                // What is farthest stands for infinity, which is never reached.
                at[searched[i]] = Interval.Point(value, value < Far && box[searched[i]].Contains(value));
            }

            var found = term.Over(at);
            if (best is not { } known || found.Low < known.Best.Low || found.Low == known.Best.Low && found.LowIncluded && !known.Best.LowIncluded)
            {
                best = (Interval.Point(found.Low, found.LowIncluded), [.. where]);
            }
        }

        return best!.Value;
    }

    private static double Share(double value) => double.IsInfinity(value) ? Math.Sign(value) : value / (1 + Math.Abs(value));

    private static double Unshare(double share) => Math.Abs(share) >= 1 ? Math.Sign(share) * Far : share / (1 - Math.Abs(share));
}
