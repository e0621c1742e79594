namespace AiEconomics.Units;

/// <summary>A quantity: one number with its unit in the type.</summary>
/// <typeparam name="TSelf">The quantity itself.</typeparam>
/// <remarks>
/// <para>What all quantities share (sums, multiples, ratios, comparisons) is defined once over this interface, in
/// <see cref="QuantityOperators"/>; what only two kinds share (GPU-hours times rent is money) stands on the types.</para>
/// <para>No quantity converts to a number or to another quantity by itself.</para>
/// </remarks>
public interface IQuantity<TSelf> : IComparable<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>The number in the base unit, the one that <see cref="Unit"/> names.</summary>
    double BaseValue { get; }

    /// <summary>The base unit as the tables of <c>data/</c> write it, such as <c>USD</c> or <c>FLOP/s</c>; <c>1</c> where there is none.</summary>
    static abstract string Unit { get; }

    /// <summary>The quantity of so many base units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN, infinite, or outside the quantity's range.</exception>
    static abstract TSelf FromBase(double value);

    /// <inheritdoc/>
    int IComparable<TSelf>.CompareTo(TSelf other) => BaseValue.CompareTo(other.BaseValue);
}
