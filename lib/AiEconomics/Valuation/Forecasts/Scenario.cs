using AiEconomics.Units;

namespace AiEconomics.Valuation.Forecasts;

/// <summary>A thing that may happen, with its chance: it ends in a value, or splits into further things.</summary>
public sealed record Scenario
{
    private Scenario(string name, Fraction probability, Usd? value, IReadOnlyList<Scenario> outcomes) =>
        (Name, Probability, Value, Outcomes) = (name, probability, value, outcomes);

    /// <summary>What happens.</summary>
    public string Name { get; }

    /// <summary>Its chance, given that what stands above it happened.</summary>
    public Fraction Probability { get; }

    /// <summary>What the firm is then worth, where nothing further is split.</summary>
    public Usd? Value { get; }

    /// <summary>What may happen next.</summary>
    public IReadOnlyList<Scenario> Outcomes { get; }

    /// <summary>A scenario that ends in a value.</summary>
    /// <param name="name">What happens.</param>
    /// <param name="probability">Its chance.</param>
    /// <param name="value">What the firm is then worth, in dollars of now.</param>
    public static Scenario Ends(string name, Fraction probability, Usd value) => new(name, probability, value, []);

    /// <summary>A scenario that splits.</summary>
    /// <param name="name">What happens.</param>
    /// <param name="probability">Its chance.</param>
    /// <param name="outcomes">What may happen next; the chances sum to 1.</param>
    /// <exception cref="ArgumentException">There is no outcome, or the chances do not sum to 1.</exception>
    public static Scenario Splits(string name, Fraction probability, params IReadOnlyList<Scenario> outcomes) =>
        new(name, probability, null, ScenarioTree.Whole(name, outcomes));
}
