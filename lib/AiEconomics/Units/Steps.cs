namespace AiEconomics.Units;

/// <summary>Places at which a model is tried: the ticks of a map or of a sweep.</summary>
public static class Steps
{
    /// <summary>Places at equal distances, both ends included.</summary>
    /// <param name="from">The first place.</param>
    /// <param name="to">The last place.</param>
    /// <param name="count">How many, two or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two places, or an end is not finite.</exception>
    public static IReadOnlyList<double> Even(double from, double to, int count)
    {
        Require.Between(count, 2, int.MaxValue, "A sweep has two ends.");
        var (first, last) = (Require.Finite(from), Require.Finite(to));
        return [.. Enumerable.Range(0, count).Select(step => step == count - 1 ? last : first + (last - first) * step / (count - 1))];
    }

    /// <summary>Places at equal ratios, both ends included.</summary>
    /// <param name="from">The first place, above zero.</param>
    /// <param name="to">The last place, above zero.</param>
    /// <param name="count">How many, two or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two places, or an end is not above zero.</exception>
    public static IReadOnlyList<double> Logarithmic(double from, double to, int count)
    {
        var (first, last) = (Require.Positive(from), Require.Positive(to));
        var exponents = Even(Math.Log(first), Math.Log(last), count);
        return [.. exponents.Select((exponent, step) => step == 0 ? first : step == count - 1 ? last : Math.Exp(exponent))];
    }
}
