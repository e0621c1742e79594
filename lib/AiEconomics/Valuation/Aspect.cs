namespace AiEconomics.Valuation;

/// <summary>One side of a thing that a text names, turned into a quantity that could be measured.</summary>
/// <param name="Name">What the text names, in our words.</param>
/// <param name="Paragraph">Where the article names it.</param>
/// <param name="Quantity">The quantity that would measure it.</param>
/// <param name="Finding">What is known of it.</param>
public sealed record Aspect(string Name, string Paragraph, string Quantity, Finding Finding);
