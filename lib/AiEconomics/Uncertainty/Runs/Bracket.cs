using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Two values between which a quantile is expected.</summary>
/// <param name="Low">The lower value, which may be minus infinity.</param>
/// <param name="High">The upper value, which may be infinity.</param>
internal readonly record struct Bracket(double Low, double High)
{
    /// <summary>The brackets of shares, each so many standard errors of a first few draws wide; which are put into order as far as needed.</summary>
    /// <remarks>The median of the first draws then stands in their middle.</remarks>
    internal static Bracket[] Around(double[] shares, double[] first, double widths)
    {
        var ranks = shares.Select(share => Ranks(share, first.Length, widths)).ToArray();
        OrderStatistics.Place(first, [.. ranks.SelectMany(rank => new[] { rank.Low, rank.High }).Append(first.Length / 2).Where(rank => rank >= 0 && rank < first.Length).Distinct().Order()]);
        return [.. ranks.Select(rank => new Bracket(
            rank.Low < 0 ? double.NegativeInfinity : first[rank.Low],
            rank.High >= first.Length ? double.PositiveInfinity : first[rank.High]))];
    }

    private static (int Low, int High) Ranks(double share, int count, double widths)
    {
        var reach = widths * Math.Sqrt(share * (1 - share) / count);
        return ((int)Math.Floor((share - reach) * count) - 1, (int)Math.Ceiling((share + reach) * count) + 1);
    }
}
