using System.Globalization;
using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>A valuation over a revenue, with both dates, so that a multiple of unlike dates says so.</summary>
/// <param name="Times">How many times the revenue goes into the valuation.</param>
/// <param name="ValuationDate">When the valuation held.</param>
/// <param name="RevenueDate">When the revenue held.</param>
public sealed record DatedMultiple(Ratio Times, AsOf ValuationDate, AsOf RevenueDate)
{
    /// <summary>The least time between the two dates.</summary>
    public Years Apart => AsOf.Apart(ValuationDate, RevenueDate);

    /// <summary>Whether the two may be of one date.</summary>
    public bool IsOfOneDate => Apart.Count == 0;

    /// <summary>The multiple and its dates, such as <c>27.1 times (2026-02)</c> or <c>19.0 times (valuation of 2025-10, revenue of 2025-12: at least 31 days apart)</c>.</summary>
    public override string ToString() => IsOfOneDate
        ? $"{Times} ({(ValuationDate == RevenueDate ? $"{ValuationDate}" : $"valuation of {ValuationDate}, revenue of {RevenueDate}")})"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Times} (valuation of {ValuationDate}, revenue of {RevenueDate}: at least {Apart.Count * 365.25:F0} days apart)");
}
