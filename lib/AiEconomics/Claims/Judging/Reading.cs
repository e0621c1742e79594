using AiEconomics.Claims.Evaluation;
using AiEconomics.Uncertainty;

namespace AiEconomics.Claims.Judging;

/// <summary>What a bound is ordinarily taken to mean, beyond what it states.</summary>
internal static class Reading
{
    /// <summary>How far behind a bound the value is ordinarily looked for, as a share of it.</summary>
    internal const double Tenth = 0.1;

    /// <summary>The middle: of factors where both ends are above zero, else of the numbers.</summary>
    internal static double Middle(Interval interval) => interval switch
    {
        { IsPoint: true } => interval.Low,
        { High: double.PositiveInfinity } => interval.Low,
        { Low: > 0 } => Math.Sqrt(interval.Low) * Math.Sqrt(interval.High),
        _ => (interval.Low + interval.High) / 2,
    };

    /// <summary>The ordinary reading as a belief: its ends are the central 90 %, and nothing lies beyond what is stated strictly.</summary>
    internal static Distribution Belief(Leaf leaf)
    {
        var (stated, ordinary) = (leaf.Stated, leaf.Ordinary(Tenth));
        if (ordinary.IsPoint)
        {
            return Distribution.Point(ordinary.Low);
        }

        if (ordinary.Low <= 0)
        {
            return Distribution.Uniform(ordinary.Low, ordinary.High);
        }

        var isShare = leaf.Unit.Dimension.IsNone && stated.High < 1;
        var belief = isShare ? Distribution.LogitNormal(ordinary.Low, ordinary.High) : Distribution.LogNormal(ordinary.Low, ordinary.High);
        return ordinary == stated ? belief : belief.Truncated(stated.Low, stated.High);
    }
}
