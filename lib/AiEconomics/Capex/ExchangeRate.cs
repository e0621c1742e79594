using System.Globalization;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>What a dollar was worth in another currency on a day.</summary>
/// <remarks>Nominal market rate, not purchasing power: what is bought at home, such as buildings, is cheaper than it says.</remarks>
public sealed record ExchangeRate
{
    /// <summary>A rate of a day.</summary>
    /// <param name="currency">The currency's code, such as <c>CNY</c>.</param>
    /// <param name="perDollar">Units of it for one dollar, above zero.</param>
    /// <param name="day">The day, or the first of the month, for which it holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above zero.</exception>
    public ExchangeRate(string currency, double perDollar, DateOnly day)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(currency);
        Currency = currency;
        PerDollar = Require.Positive(perDollar, "A rate is so many units of the currency for one dollar.", nameof(perDollar));
        Day = day;
    }

    /// <summary>The currency's code.</summary>
    public string Currency { get; }

    /// <summary>Units of it for one dollar.</summary>
    public double PerDollar { get; }

    /// <summary>The day for which it holds.</summary>
    public DateOnly Day { get; }

    /// <summary>An amount in dollars.</summary>
    /// <param name="amount">In units of the currency.</param>
    public Usd ToUsd(double amount) => Usd.FromDollars(amount / PerDollar);

    /// <summary>The rate and its day, such as <c>7.14 CNY a dollar on 2025-11-14</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Show.Significant(PerDollar)} {Currency} a dollar on {Day:yyyy-MM-dd}");
}
