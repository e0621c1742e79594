using AiEconomics.Units;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>What is expected of a firm: stages of growth, a margin, the capital that growth takes, and the risk.</summary>
/// <remarks>
/// <para>Growth stays at its first rate for the first stage, then falls year by year in equal steps to the last rate, and stays there for ever.
/// The margin moves in equal steps from that of now to that of maturity over the first stage, and stays. Losses pay no tax and are not carried on.</para>
/// <para>All is nominal. The value is that of the whole business, before debt is taken off and cash is added.</para>
/// </remarks>
/// <param name="Revenue">R₀, of the last year, or of the last month scaled to a year.</param>
/// <param name="Growth">g, of revenue in each year of the first stage.</param>
/// <param name="GrowthYears">Years of the first stage.</param>
/// <param name="FadeYears">Years in which growth falls to the last rate.</param>
/// <param name="MarginNow">m₀, operating profit over revenue now; negative for a loss.</param>
/// <param name="Margin">m, the same at maturity, at most 1.</param>
/// <param name="Tax">τ, on operating profit.</param>
/// <param name="SalesToCapital">s, new revenue of a year for each dollar invested in it; above zero.</param>
/// <param name="Rate">r, the return that investors ask for, effective a year; above the last growth.</param>
/// <param name="LastGrowth">g∞, of revenue for ever after.</param>
/// <param name="LastReturn">ρ, what new capital earns for ever after; above the last growth, and equal to r where no advantage lasts.</param>
/// <param name="Failure">f, the chance that the firm fails and leaves nothing.</param>
public sealed record Outlook(
    Usd Revenue,
    YearlyGrowth Growth,
    int GrowthYears,
    int FadeYears,
    ProfitRatio MarginNow,
    ProfitRatio Margin,
    Fraction Tax,
    Ratio SalesToCapital,
    InterestRate Rate,
    YearlyGrowth LastGrowth,
    InterestRate LastReturn,
    Fraction Failure = default)
{
    /// <summary>The same with another revenue.</summary>
    public Outlook WithRevenue(Usd revenue) => this with { Revenue = revenue };

    /// <summary>The same with another growth in the first stage.</summary>
    public Outlook WithGrowth(YearlyGrowth growth) => this with { Growth = growth };

    /// <summary>The same with another margin at maturity.</summary>
    public Outlook WithMargin(ProfitRatio margin) => this with { Margin = margin };

    /// <summary>The same with another return asked for.</summary>
    public Outlook WithRate(InterestRate rate) => this with { Rate = rate };

    /// <summary>The same with other capital for growth.</summary>
    public Outlook WithSalesToCapital(Ratio salesToCapital) => this with { SalesToCapital = salesToCapital };

    /// <summary>The same with another chance to fail.</summary>
    public Outlook WithFailure(Fraction failure) => this with { Failure = failure };

    /// <summary>Years that are forecast one by one.</summary>
    public int Years => GrowthYears + FadeYears;

    /// <summary>What is expected in one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Revenue}, {Growth} for {GrowthYears} years, then in {FadeYears} years to {LastGrowth}; margin {MarginNow} to {Margin}, tax {Tax}, sales to capital {SalesToCapital}, rate {Rate}, failure {Failure}");

    /// <summary>Growth of revenue in a year, as a factor: 1 for the first year.</summary>
    internal double GrowthIn(int year)
    {
        var faded = year <= GrowthYears ? 0 : (double)(year - GrowthYears) / FadeYears;
        return Growth.Times + (LastGrowth.Times - Growth.Times) * faded;
    }

    /// <summary>Margin in a year: 1 for the first year.</summary>
    internal double MarginIn(int year)
    {
        var reached = year >= GrowthYears ? 1 : (double)year / GrowthYears;
        return MarginNow.Ratio + (Margin.Ratio - MarginNow.Ratio) * reached;
    }

    internal Outlook Checked()
    {
        Require.Positive(Revenue.Dollars, "A forecast of growth starts from some revenue.", "revenue");
        Require.Between(GrowthYears, 0, int.MaxValue, name: "growth years");
        Require.Between(FadeYears, 0, int.MaxValue, name: "fade years");
        Require.Between(Margin.Ratio, double.MinValue, 1, "Profit is a part of revenue; for 30 % write ProfitRatio.FromRatio(0.3).", "margin");
        Require.Positive(SalesToCapital.Times, "If no capital brought revenue, nothing could grow.", "sales to capital");
        MustExceedLastGrowth(Rate, "The rate asked for", "the worth of the years after the forecast has no end; lower the growth or raise the rate");
        MustExceedLastGrowth(LastReturn, "The return on new capital", "growth takes all profit for ever; lower the growth or raise the return");
        return this;
    }

    private void MustExceedLastGrowth(InterestRate rate, string what, string otherwise)
    {
        var growth = InterestRate.FromRatio(LastGrowth.Times - 1);
        if (rate.Ratio <= growth.Ratio)
        {
            throw new ArgumentOutOfRangeException(
                paramName: null, $"{what} must be above the last growth of {growth} a year, but was {rate}: otherwise {otherwise}.");
        }
    }
}
