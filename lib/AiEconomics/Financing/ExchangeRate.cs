using System.Globalization;
using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>Dollars for one unit of another currency on a day. Amounts of another currency enter a model only through one.</summary>
public sealed record ExchangeRate
{
    private ExchangeRate(string currency, double dollars, DateOnly day) => (Currency, Dollars, Day) = (currency, dollars, day);

    /// <summary>The other currency, by its three letters.</summary>
    public string Currency { get; }

    /// <summary>Dollars for one unit of it.</summary>
    public double Dollars { get; }

    /// <summary>The day of the rate.</summary>
    public DateOnly Day { get; }

    /// <summary>A rate with its day.</summary>
    /// <param name="currency">The other currency, such as <c>CNY</c>.</param>
    /// <param name="dollars">Dollars for one unit of it, above zero.</param>
    /// <param name="day">The day of the rate.</param>
    /// <exception cref="ArgumentException">The currency is no code of three letters, or the day is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above zero.</exception>
    public static ExchangeRate Of(string currency, double dollars, DateOnly day)
    {
        if (currency is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"A currency is named by three capital letters, such as CNY, but was '{currency}'.");
        }

        Require.Positive(dollars, "It says how many dollars one unit buys.");
        return day == default
            ? throw new ArgumentException($"An exchange rate of {currency} needs the day on which it held, but has none.")
            : new(currency, dollars, day);
    }

    /// <summary>An amount of the other currency in dollars of that day.</summary>
    /// <param name="amount">How much.</param>
    /// <param name="currency">In which currency.</param>
    /// <param name="rate">The rate to use, or nothing where none is known.</param>
    /// <exception cref="ArgumentException">There is no rate, or it is that of another currency.</exception>
    public static Usd ToUsd(double amount, string currency, ExchangeRate? rate) =>
        currency == Usd.Unit ? Usd.FromDollars(amount)
        : rate is null ? throw new ArgumentException($"An amount in {currency} needs an exchange rate and its day before it is dollars; give an ExchangeRate.")
        : rate.Currency != currency ? throw new ArgumentException($"An amount in {currency} was given the exchange rate of {rate.Currency}; give that of {currency}.")
        : Usd.FromDollars(amount * rate.Dollars);

    /// <summary>Such as <c>USD 0.140 for one CNY on 2025-11-07</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"USD {Show.Significant(Dollars)} for one {Currency} on {Day:yyyy-MM-dd}");
}
