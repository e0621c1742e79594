using Markdig;

namespace AiEconomics.Cli.Site;

/// <summary>Markdown that a cell puts out, such as a formula with its table of symbols: formulas and tables, no raw HTML.</summary>
internal static class MarkdownOutput
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseMathematics()
        .UseEmphasisExtras()
        .DisableHtml()
        .Build();

    public static string ToHtml(string markdown) =>
        SafeHtml.Clean(Markdown.ToHtml(NamedResults.WithoutMarks(markdown), Pipeline));
}
