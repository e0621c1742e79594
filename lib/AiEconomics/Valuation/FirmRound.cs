using AiEconomics.Units;

namespace AiEconomics.Valuation;

/// <summary>What investors paid or offered for a whole firm at one date.</summary>
/// <param name="Key">The row of the table that says so.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Date">When.</param>
/// <param name="Valuation">What the whole was priced at.</param>
/// <param name="Raised">The money of the round, where it was told.</param>
/// <param name="Revenue">Revenue of a month or quarter of that date, scaled to a year, where it was told.</param>
/// <param name="Note">What a reader should know, such as that the round was not yet closed.</param>
public sealed record FirmRound(string Key, string Firm, AsOf Date, Usd Valuation, Usd? Raised, Usd? Revenue, string Note)
{
    /// <summary>The valuation with its date.</summary>
    public Dated<Usd> DatedValuation => new(Valuation, Date);

    /// <summary>Valuation over revenue, both of this date; nothing where no revenue was told.</summary>
    public DatedMultiple? Multiple => Revenue is { } revenue ? Multiples.OverRevenue(DatedValuation, new(revenue, Date)) : null;
}
