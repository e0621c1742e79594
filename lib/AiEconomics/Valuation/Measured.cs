namespace AiEconomics.Valuation;

/// <summary>A measured finding.</summary>
/// <param name="Value">What was found, in words and numbers that were computed.</param>
/// <param name="Keys">The figures it rests on.</param>
public sealed record Measured(string Value, params IReadOnlyList<string> Keys) : Finding
{
    /// <summary>The number in it by which it may be ranked, where more is better; nothing where it is not for ranking.</summary>
    public double? Number { get; init; }

    /// <summary>What was found.</summary>
    public override string ToString() => Value;
}
