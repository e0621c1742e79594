namespace AiEconomics.Valuation;

/// <summary>An honest blank: nobody has published what would be needed.</summary>
public sealed record NotMeasured : Finding
{
    /// <summary>A blank with its reason.</summary>
    /// <param name="because">Why, as the end of a sentence, such as <c>no count of its GPUs is published</c>.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public NotMeasured(string because) => Because = string.IsNullOrWhiteSpace(because)
        ? throw new ArgumentException("A blank needs its reason: say why it is not measured.")
        : because;

    /// <summary>Why.</summary>
    public string Because { get; }

    /// <summary>The reason, such as <c>Not measured, because no count of its GPUs is published</c>.</summary>
    public override string ToString() => $"Not measured, because {Because}";
}
