namespace AiEconomics.Pricing;

/// <summary>Why prices of unlike kinds, terms or mixes are compared all the same.</summary>
/// <remarks>It changes no number. It makes the comparison say what it compares.</remarks>
public sealed record Justification
{
    /// <summary>A reason in words.</summary>
    /// <param name="reason">What makes the two comparable, or why the comparison is made although they are not.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public Justification(string reason) => Reason = string.IsNullOrWhiteSpace(reason)
        ? throw new ArgumentException("A justification needs its reason: say why the two prices are compared.")
        : reason;

    /// <summary>The reason.</summary>
    public string Reason { get; }
}
