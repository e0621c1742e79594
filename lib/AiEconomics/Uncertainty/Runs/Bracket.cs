namespace AiEconomics.Uncertainty.Runs;

/// <summary>Two values between which a quantile is expected.</summary>
/// <param name="Low">The lower value, which may be minus infinity.</param>
/// <param name="High">The upper value, which may be infinity.</param>
internal readonly record struct Bracket(double Low, double High)
{
    /// <summary>The bracket of a share, so many standard errors of a first few sorted draws wide.</summary>
    internal static Bracket Around(double share, double[] sorted, double widths)
    {
        var reach = widths * Math.Sqrt(share * (1 - share) / sorted.Length);
        var low = (int)Math.Floor((share - reach) * sorted.Length) - 1;
        var high = (int)Math.Ceiling((share + reach) * sorted.Length) + 1;
        return new(
            low < 0 ? double.NegativeInfinity : sorted[low],
            high >= sorted.Length ? double.PositiveInfinity : sorted[high]);
    }
}
