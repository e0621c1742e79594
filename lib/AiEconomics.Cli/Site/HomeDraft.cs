using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AiEconomics.Claims;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the home page: the questions, each with its answer.</summary>
/// <param name="results">The run's named results.</param>
/// <param name="assets">Keeps the pictures.</param>
/// <param name="language">The language of the page.</param>
internal sealed partial class HomeDraft(NamedResults results, SiteAssets assets, SiteLanguage language)
{
    public PageDraft From(IReadOnlyList<NotebookPage> notebooks, IReadOnlyList<Judgment> judgments)
    {
        var draft = new PageDraft(language.Folder + "index.html", language["AI Economics Notebooks"]) { Layout = "home" };
        draft.Html($"""
            <div class="hero"><h1>{language["What does an AI model cost, and who pays?"]}</h1><p>{language["The numbers of one article on the economics of large models, computed: every figure with its source, every model with its units, every answer with the steps that lead to it."]}</p></div>
            """);
        List(draft, [.. notebooks.Where(notebook => !notebook.IsLookUp)], language["The questions"], "questions");
        if (judgments.Count > 0)
        {
            draft.Html($"""
                <h2 id="claims">{language["What of it holds"]}</h2><p>{language["Every claim of the article has a verdict that code computes:"]} <a href="{(language.Folder.Length > 0 ? "../" : "")}{ClaimsDraft.Path}">{string.Format(CultureInfo.InvariantCulture, language["{0} claims, judged"], judgments.Count)}</a></p>{ClaimsDraft.Counts(judgments, language)}
                """);
        }

        List(draft, [.. notebooks.Where(notebook => notebook.IsLookUp)], language["To look things up"], "questions look-up");
        return draft;
    }

    private void List(PageDraft draft, IReadOnlyList<NotebookPage> notebooks, string heading, string kind)
    {
        if (notebooks.Count == 0)
        {
            return;
        }

        draft.Text($"## {heading}");
        var html = new StringBuilder($"<ol class=\"{kind}\">");
        foreach (var notebook in notebooks)
        {
            html.Append($"""
                <li><span class="number">{WebUtility.HtmlEncode(notebook.Number)}</span><div><h3><a href="notebooks/{WebUtility.HtmlEncode(notebook.Slug)}.html">{Inline(notebook.Title)}</a></h3><div class="answer">{Answer(notebook)}</div></div>{Picture(notebook)}</li>
                """);
        }

        draft.Html(html.Append("</ol>").ToString());
    }

    /// <summary>The notebook's picture, which says nothing that the answer beside it does not say.</summary>
    private string Picture(NotebookPage notebook)
    {
        if (notebook.Picture is not { } picture)
        {
            return "";
        }

        var shared = language == SiteLanguage.English ? "" : "../";
        return $"""
            <a class="picture" href="notebooks/{WebUtility.HtmlEncode(notebook.Slug)}.html" tabindex="-1" aria-hidden="true"><img src="{shared}notebooks/{assets.SavePicture(notebook.Slug, picture)}" alt="" loading="lazy" width="240" height="133"></a>
            """;
    }

    /// <summary>The first sentence-long paragraph of the opening that quotes a result; else the result; else what the notebook is about.</summary>
    private string Answer(NotebookPage notebook)
    {
        var paragraphs = Gap().Split(notebook.Opening).Where(text => text.Trim() is { Length: > 0 } words && words[0] != '#').ToArray();
        var answer = paragraphs.FirstOrDefault(NamedResults.IsQuotedIn) ?? results[$"{notebook.Topic}.answer"] ?? paragraphs.FirstOrDefault() ?? "";
        return MarkdownOutput.ToHtml(results.Requote(answer));
    }

    private static string Inline(string title) => WebUtility.HtmlEncode(title.Replace("`", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n")]
    private static partial Regex Gap();
}
