namespace AiEconomics.Units;

/// <summary>What is known of a quantity when it is no point: a lower end, an upper end, or both.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <remarks>
/// <para>"Over 60 million" is <c>Above</c>, "less than 80 billion" is <c>Below</c>, "6 to 10 times" is <c>Between</c>. An end may be
/// open (the value itself is excluded) or closed, and the upper end may be missing.</para>
/// <para>Quantities printed in texts count or measure something, so the lowest end there can be is zero; a bound never asserts
/// a loss.</para>
/// <para>Results are exact as sets: every value of the result can be reached, none outside it can, as long as each quantity stands in
/// the formula once. A quantity that occurs twice gives a set that is too wide; that is what draws are for.</para>
/// <para>A bound is not a distribution: it says nothing of where inside it the value is likely to lie.</para>
/// </remarks>
public readonly partial record struct Bounds<T>
    where T : struct, IQuantity<T>
{
    internal Bounds(End low, End high)
    {
        if (high.Value < low.Value || high.Value == low.Value && !(low.Included && high.Included))
        {
            throw new ArgumentException(
                $"Bounds must run from low to high, but ran from {ShowEnd(low.Value)} to {ShowEnd(high.Value)}.");
        }

        LowEnd = low;
        HighEnd = high;
    }

    /// <summary>The lower end, zero where the text names none.</summary>
    public T Low => T.FromBase(LowEnd.Value);

    /// <summary>The upper end, or nothing where there is none.</summary>
    public T? High => double.IsPositiveInfinity(HighEnd.Value) ? null : T.FromBase(HighEnd.Value);

    /// <summary>Whether the lower end itself is possible.</summary>
    public bool LowIncluded => LowEnd.Included;

    /// <summary>Whether the upper end itself is possible.</summary>
    public bool HighIncluded => HighEnd.Included;

    /// <summary>Whether only one value is possible.</summary>
    public bool IsPoint => LowEnd.Value == HighEnd.Value;

    internal End LowEnd { get; }

    internal End HighEnd { get; }

    /// <summary>Whether the value is possible.</summary>
    public bool Contains(T value) =>
        (value.BaseValue > LowEnd.Value || value.BaseValue == LowEnd.Value && LowEnd.Included)
        && (value.BaseValue < HighEnd.Value || value.BaseValue == HighEnd.Value && HighEnd.Included);

    /// <summary>Whether everything within these bounds is below the value: yes, no, or nothing where the bounds leave it open.</summary>
    public bool? IsBelow(T value)
    {
        if (HighEnd.Value < value.BaseValue || HighEnd.Value == value.BaseValue && !HighEnd.Included)
        {
            return true;
        }

        return LowEnd.Value >= value.BaseValue ? false : null;
    }

    /// <summary>Whether everything within these bounds is above the value: yes, no, or nothing where the bounds leave it open.</summary>
    public bool? IsAbove(T value)
    {
        if (LowEnd.Value > value.BaseValue || LowEnd.Value == value.BaseValue && !LowEnd.Included)
        {
            return true;
        }

        return HighEnd.Value <= value.BaseValue ? false : null;
    }

    /// <summary>In words, such as <c>above USD 60.0 M</c>, <c>from 6.00 times to 10.0 times</c> or the value itself.</summary>
    public override string ToString()
    {
        if (IsPoint)
        {
            return ShowEnd(LowEnd.Value);
        }

        if (double.IsPositiveInfinity(HighEnd.Value))
        {
            return LowEnd.Value == 0 ? "any" : (LowEnd.Included ? "at least " : "above ") + ShowEnd(LowEnd.Value);
        }

        if (LowEnd.Value == 0)
        {
            return (HighEnd.Included ? "at most " : "below ") + ShowEnd(HighEnd.Value);
        }

        return LowEnd.Included && HighEnd.Included
            ? $"from {ShowEnd(LowEnd.Value)} to {ShowEnd(HighEnd.Value)}"
            : $"between {ShowEnd(LowEnd.Value)} and {ShowEnd(HighEnd.Value)}";
    }

    private static string ShowEnd(double value) => double.IsPositiveInfinity(value) ? "no limit" : T.FromBase(value).ToString()!;

    /// <summary>One end of a set of numbers.</summary>
    internal readonly record struct End(double Value, bool Included);
}
