using AiEconomics.Units;

namespace AiEconomics.Valuation.Options;

/// <summary>How much a value fluctuated, from what it was at some dates.</summary>
public static class ObservedVolatility
{
    /// <summary>σ = √(Σ ln²(V_i / V_(i−1)) / Σ Δt_i).</summary>
    /// <param name="path">V_i with their dates, from the earliest on; two or more.</param>
    /// <returns>σ, counted from no change at all, so that a steady rise counts as fluctuation.</returns>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is zero, or the dates do not rise.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> rounds that were never closed or told, so it sees the rises of firms that rise.</para>
    /// <para><b>Error</b> with n changes the standard error is σ / √(2n), which for four changes is a third of it.</para>
    /// <para><b>Source</b> definition (realized volatility, its mean not taken out).</para>
    /// </remarks>
    public static Volatility Of(params IReadOnlyList<Dated<Usd>> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Count < 2)
        {
            throw new ArgumentException($"A change needs two values with their dates, but there is {(path.Count == 0 ? "none" : "one")}.");
        }

        var (squares, years) = (0.0, 0.0);
        foreach (var (before, after) in path.Zip(path.Skip(1)))
        {
            Require.Positive(before.Value.Dollars, "A change has a ratio.", "value");
            Require.Positive(after.Value.Dollars, "A change has a ratio.", "value");
            squares += Math.Pow(Math.Log(after.Value / before.Value), 2);
            years += AsOf.Between(before.Date, after.Date).Count;
        }

        Require.Positive(years, "A change takes time.", "time from first to last");
        return Volatility.FromBase(Math.Sqrt(squares / years));
    }
}
