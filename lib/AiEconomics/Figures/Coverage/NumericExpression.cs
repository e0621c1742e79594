namespace AiEconomics.Figures.Coverage;

/// <summary>Digits or words in a text that may state a number.</summary>
/// <param name="Paragraph">The paragraph: the count of the non-empty line, from 1.</param>
/// <param name="Start">The place in the paragraph, from 0.</param>
/// <param name="Text">The expression itself.</param>
/// <param name="Context">The expression with a few characters about it, twelve at most.</param>
public sealed record NumericExpression(int Paragraph, int Start, string Text, string Context);
