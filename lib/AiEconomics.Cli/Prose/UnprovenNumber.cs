namespace AiEconomics.Cli.Prose;

/// <summary>A number in a text that no cell produced and no source states.</summary>
/// <param name="Place">File and, in a notebook, cell.</param>
/// <param name="Printed">The number.</param>
/// <param name="Sentence">Where it stands.</param>
internal sealed record UnprovenNumber(string Place, string Printed, string Sentence)
{
    private const int Around = 60;

    /// <summary>One sentence that says what to do.</summary>
    public override string ToString() =>
        $"{Place}: no cell shows and no source states the number {Printed} in '{Excerpt()}'; quote a result, name the source as [key] in the sentence, or reword.";

    private string Excerpt()
    {
        var at = Sentence.IndexOf(Printed, StringComparison.Ordinal);
        var (start, end) = (Math.Max(0, at - Around), Math.Min(Sentence.Length, at + Printed.Length + Around));
        return (start > 0 ? "…" : "") + Sentence[start..end] + (end < Sentence.Length ? "…" : "");
    }
}
