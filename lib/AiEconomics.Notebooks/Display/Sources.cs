using AiEconomics.Figures;

namespace AiEconomics.Notebooks.Display;

/// <summary>A list of sources to read.</summary>
/// <param name="References">The sources, in the order of the list.</param>
public sealed record Sources(IReadOnlyList<Reference> References)
{
    /// <summary>The list as Markdown.</summary>
    public string ToMarkdown() =>
        string.Concat(References.Select(reference => $"- **{reference.Key}** {reference.CitationMarkdown}\n"));

    /// <summary>The list as plain text.</summary>
    public override string ToString() =>
        string.Join('\n', References.Select(reference => $"[{reference.Key}] {reference.Citation}"));
}
