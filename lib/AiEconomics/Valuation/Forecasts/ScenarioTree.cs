using System.Globalization;
using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>A tree of scenarios: what a firm is worth on average, and how likely it is worth its price.</summary>
public static class ScenarioTree
{
    // Chances are given with a few digits, so a sum off by more is a slip and not rounding of a double.
    private const double Rounding = 1e-9;

    /// <summary>Every way through the tree, with the product of its chances.</summary>
    /// <param name="outcomes">What may happen first; the chances sum to 1.</param>
    /// <exception cref="ArgumentException">The chances do not sum to 1.</exception>
    public static IReadOnlyList<ScenarioEnd> Ends(params IReadOnlyList<Scenario> outcomes) =>
        [.. Whole("the tree", outcomes).SelectMany(outcome => Below(outcome, "", 1))];

    /// <summary>Mean of the values at the ends: E = Σ p_i V_i.</summary>
    /// <param name="outcomes">What may happen first; the chances sum to 1.</param>
    /// <returns>E.</returns>
    /// <exception cref="ArgumentException">The chances do not sum to 1.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> whatever no branch names.</para>
    /// <para><b>Error</b> that of the chances, which are beliefs. The mean may be a value that no end has.</para>
    /// <para><b>Source</b> definition.</para>
    /// </remarks>
    public static Usd Mean(params IReadOnlyList<Scenario> outcomes) =>
        Usd.FromDollars(Ends(outcomes).Sum(end => end.Probability.Ratio * end.Value.Dollars));

    /// <summary>Chance that the firm is worth at least its price.</summary>
    /// <param name="price">V.</param>
    /// <param name="outcomes">What may happen first; the chances sum to 1.</param>
    /// <returns>The sum of the chances of all ends at or above the price.</returns>
    /// <exception cref="ArgumentException">The chances do not sum to 1.</exception>
    public static Fraction ChanceOfWorth(Usd price, params IReadOnlyList<Scenario> outcomes) =>
        Fraction.FromRatio(Math.Min(Ends(outcomes).Where(end => end.Value >= price).Sum(end => end.Probability.Ratio), 1));

    /// <summary>Chance of success at which a bet is worth its price: p = (V − L) / (H − L).</summary>
    /// <param name="price">V, at least L and at most H.</param>
    /// <param name="success">H, the worth if it succeeds.</param>
    /// <param name="failure">L, the worth if it fails, below H.</param>
    /// <returns>p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Success is worth no more than failure, or the price lies outside the two.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> everything between the two.</para>
    /// <para><b>Error</b> that of the two worths.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("p", "\\frac{[price] - [failure]}{[success] - [failure]}", Meaning = "chance of success that the price implies")]
    public static Fraction ImpliedChance(
        [Symbol("V", "price")] Usd price, [Symbol("H", "worth if it succeeds")] Usd success, [Symbol("L", "worth if it fails")] Usd failure)
    {
        Require.Positive((success - failure).Dollars, "Success must be worth more than failure.", "success - failure");
        Require.Between(price.Dollars, failure.Dollars, success.Dollars, "No chance makes a bet worth more than its best end or less than its worst.", nameof(price));
        return Fraction.FromRatio((price - failure) / (success - failure));
    }

    internal static IReadOnlyList<Scenario> Whole(string name, IReadOnlyList<Scenario> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var sum = outcomes.Sum(outcome => outcome.Probability.Ratio);
        if (Math.Abs(sum - 1) <= Rounding)
        {
            return outcomes;
        }

        var chances = string.Join(" + ", outcomes.Select(outcome => outcome.Probability.Ratio.ToString("0.####", CultureInfo.InvariantCulture)));
        throw new ArgumentException(outcomes.Count == 0
            ? $"'{name}' splits into nothing; name what may happen, or let it end in a value."
            : string.Create(CultureInfo.InvariantCulture, $"The chances below '{name}' must sum to 1, but {chances} = {sum:0.####}; add what else may happen, or correct them."));
    }

    private static IEnumerable<ScenarioEnd> Below(Scenario scenario, string above, double chance)
    {
        var path = above.Length == 0 ? scenario.Name : $"{above} → {scenario.Name}";
        var probability = chance * scenario.Probability.Ratio;
        return scenario.Value is { } value
            ? [new(path, Fraction.FromRatio(probability), value)]
            : scenario.Outcomes.SelectMany(outcome => Below(outcome, path, probability));
    }
}
