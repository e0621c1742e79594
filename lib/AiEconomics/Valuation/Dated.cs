namespace AiEconomics.Valuation;

/// <summary>A quantity with the date for which it holds. A valuation without its date says nothing: it may have doubled since.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Value">The quantity.</param>
/// <param name="Date">When it held.</param>
public sealed record Dated<T>(T Value, AsOf Date)
{
    /// <summary>Quantity and date, such as <c>USD 3.30 B (2025-11)</c>.</summary>
    public override string ToString() => $"{Value} ({Date})";
}
