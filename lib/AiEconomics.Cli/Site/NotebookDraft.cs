using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the page of a notebook: its texts, its code folded away, its outputs in full.</summary>
/// <param name="results">The run's named results, quoted in the texts.</param>
/// <param name="assets">Keeps the pictures of charts.</param>
/// <param name="language">The language of the pages.</param>
internal sealed partial class NotebookDraft(NamedResults results, SiteAssets assets, SiteLanguage language)
{
    private readonly string up = language == SiteLanguage.English ? "../" : "../../";

    /// <summary>What leads to the files beside the English pages, which the languages share.</summary>
    private readonly string shared = language == SiteLanguage.English ? "" : "../../notebooks/";

    public PageDraft From(NotebookPage notebook)
    {
        var draft = new PageDraft($"{language.Folder}notebooks/{notebook.Slug}.html", notebook.Title);
        var outputs = new OutputHtml(bytes => shared + assets.SavePicture(notebook.Slug, bytes), results, language);
        var isExercise = false;
        foreach (var (position, cell) in notebook.Cells.Index())
        {
            isExercise = cell.Kind == "markdown" && SectionTitle().Match(cell.Source) is { Success: true } section
                ? section.Groups[1].Value.StartsWith("Exercise", StringComparison.OrdinalIgnoreCase) || section.Groups[1].Value.StartsWith("练习", StringComparison.Ordinal)
                : isExercise;
            switch (cell.Kind)
            {
                case "markdown" when position == 0:
                    Opening(draft, notebook, cell);
                    break;
                case "markdown":
                    draft.Html($"<a class=\"cell\" id=\"{Anchor(cell)}\"></a>");
                    draft.Text(Words(cell));
                    break;
                case "code":
                    draft.Html(Code(cell, outputs, isExercise));
                    break;
            }
        }

        return draft;
    }

    /// <summary>The question, a line on where the page comes from, the rest of the first cell, and what of the answer can be moved.</summary>
    private void Opening(PageDraft draft, NotebookPage notebook, PageCell cell)
    {
        var explorables = notebook.Explorables;
        var text = Words(cell, explorables);
        var title = TitleLine().Match(text);
        draft.Text(title.Success ? title.Value : $"# {notebook.Title}");
        draft.Html($"""
            <p class="meta" id="{Anchor(cell)}"><span>{Said("Notebook {0}", notebook.Number)}</span><a href="{shared}{WebUtility.HtmlEncode(notebook.Slug)}.ipynb" download>{Said("Notebook file")}</a><button type="button" class="show-code" hidden>{Said("Show all code")}</button>{Shared()}</p>
            """);
        draft.Text(title.Success ? text.Remove(title.Index, title.Length) : text);
        if (string.Concat(explorables.Select(view => ExploreHtml.Sentence(view, language))) is { Length: > 0 } sentences)
        {
            draft.Html(sentences);
        }
    }

    private string Words(PageCell cell, IReadOnlyList<ExploreView>? explorables = null) =>
        results.Quote(PageLinks.ToPages(WithPictures(cell), up, language), explorables);

    private string Said(string words, string value = "") =>
        WebUtility.HtmlEncode(string.Format(CultureInfo.InvariantCulture, language[words], value));

    private string Shared() => language == SiteLanguage.English
        ? ""
        : $"<span>{Said("Code and numbers are shared by both languages; code is in English.")}</span>";

    /// <summary>Pictures that a text cell carries with it become part of the page.</summary>
    private static string WithPictures(PageCell cell) => Attachment().Replace(cell.Source, match =>
        cell.Attachments?[match.Groups[1].Value] is JsonObject kinds && kinds.FirstOrDefault() is { Value: { } content } kind
            ? $"(data:{kind.Key};base64,{NotebookText.Join(content).ReplaceLineEndings("")})"
            : match.Value);

    private string Code(PageCell cell, OutputHtml outputs, bool isExercise)
    {
        var html = new StringBuilder($"<section class=\"cell\" id=\"{Anchor(cell)}\">");
        var isDiagram = cell.Language == "mermaid";
        if (isDiagram)
        {
            html.Append($"<pre class=\"mermaid\">{WebUtility.HtmlEncode(cell.Source)}</pre>");
        }

        string[] shown = isDiagram ? [] : [.. cell.Outputs.Select(outputs.For).Where(output => output.Length > 0)];
        html.Append(Source(cell, isOpen: !isDiagram && (isExercise || IsForTheReader(cell, shown.Length > 0))));
        foreach (var output in shown)
        {
            html.Append($"<div class=\"output\">{output}</div>");
        }

        return html.Append("</section>").ToString();
    }

    /// <summary>A cell to be changed or filled in by the reader stands open; one that only computes is folded.</summary>
    private static bool IsForTheReader(PageCell cell, bool hasOutput) =>
        cell.Tags.Any(tag => tag.Contains("parameters", StringComparison.Ordinal))
        || (!hasOutput && !cell.Source.StartsWith("#load", StringComparison.Ordinal));

    private string Source(PageCell cell, bool isOpen)
    {
        var firstLine = cell.Source.Split('\n').FirstOrDefault(line => line.Trim().Length > 0)?.Trim() ?? "";
        var label = cell.Tags.Contains("injected-parameters") ? Said("set for this run")
            : cell.Tags.Contains("parameters") ? Said("for you to change")
            : "";
        return $"""
            <details class="code"{(isOpen ? " open" : "")}><summary><span class="lang">{WebUtility.HtmlEncode(CodeHtml.NameOf(cell.Language))}</span><span class="note">{label}</span><code class="peek">{WebUtility.HtmlEncode(firstLine)}</code></summary><pre><code>{CodeHtml.Colored(cell.Source, cell.Language)}</code></pre></details>
            """;
    }

    private static string Anchor(PageCell cell) => "cell-" + WebUtility.HtmlEncode(cell.Id);

    [GeneratedRegex(@"^#[ \t]+.+$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^##[ \t]+(.+)$", RegexOptions.Multiline)]
    private static partial Regex SectionTitle();

    [GeneratedRegex(@"\(attachment:([^)\s]+)\)")]
    private static partial Regex Attachment();
}
