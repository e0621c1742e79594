namespace AiEconomics.Notebooks.Exercises;

/// <summary>What a check, a hint or a solution says to the reader.</summary>
/// <param name="IsRight">Whether it confirms a right answer.</param>
/// <param name="Markdown">The words.</param>
public sealed record Feedback(bool IsRight, string Markdown)
{
    /// <summary>The words.</summary>
    public override string ToString() => Markdown;
}
