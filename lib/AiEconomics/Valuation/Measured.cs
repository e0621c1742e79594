namespace AiEconomics.Valuation;

/// <summary>A measured finding.</summary>
/// <param name="Value">What was found, in words and numbers that were computed.</param>
/// <param name="Keys">The figures it rests on.</param>
public sealed record Measured(string Value, params IReadOnlyList<string> Keys) : Finding
{
    /// <summary>What was found, such as <c>Measured: 2.22 times</c>.</summary>
    public override string ToString() => $"Measured: {Value}";
}
