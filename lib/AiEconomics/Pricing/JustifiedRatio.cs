using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>A ratio of unlike prices with the reason for comparing them.</summary>
/// <param name="Times">How many times the model is cheaper.</param>
/// <param name="Compared">What was compared.</param>
/// <param name="Justification">Why.</param>
public sealed record JustifiedRatio(Ratio Times, string Compared, Justification Justification)
{
    /// <summary>The ratio, what it compares and why.</summary>
    public override string ToString() => $"{Times} ({Compared}; {Justification.Reason})";
}
