using System.Net;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Translations.Phrases;
using AiEconomics.Translations;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Completes a page that docfx has built: what was held out of it, the ways through the site, what it must load.</summary>
/// <param name="navigation">The ways through the site.</param>
/// <param name="citations">Leads to the sources.</param>
/// <param name="figures">Leads to the rows of the figures.</param>
/// <param name="names">Says what keys stand for.</param>
/// <param name="language">Puts a page into its language.</param>
/// <param name="phrases">The Chinese of what notebooks put out.</param>
/// <param name="preview">What a link to a page shows.</param>
internal sealed partial class PageFinisher(SiteNavigation navigation, Citations citations, FigureLinks figures, KeyNames names, PageLanguage language, PhraseBook phrases, SocialPreview preview)
{
    public void Finish(SitePage page)
    {
        Fill(page);
        OperatorNames.Restore(page.Article);
        Distinct(page.Article);
        Raise(page.Article);
        Display(page.Article);
        Recolor(page.Article);
        Frame(page.Article);
        SortKeys.Add(page.Article);
        figures.Link(page);
        citations.Link(page);
        Translate(page);
        RowsInWords.Mark(page.Article);
        names.Say(page);
        Discretion(page.Article);
        Place(page, "#top-links", navigation.Top(page));
        Place(page, "#side-links", navigation.Side(page));
        Place(page, "#neighbors", navigation.Neighbors(page));
        Place(page, "#on-page", OnPage(page));
        Unbroken.Keep(page.Document.Body!);
        language.Apply(page);
        preview.Add(page);
        page.Document.Body!.ClassName = page.Draft?.Layout ?? "reference";
    }

    private static void Fill(SitePage page)
    {
        foreach (var place in page.Document.QuerySelectorAll("[data-slot]").ToArray())
        {
            place.OuterHtml = page.Draft!.Slots[place.GetAttribute("data-slot")!];
        }
    }

    /// <summary>An anchor is one place: docfx gives every overload that of all overloads, and the first is where a link leads.</summary>
    private static void Distinct(IElement article)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in article.QuerySelectorAll("[id]").Where(element => !seen.Add(element.Id!)).ToArray())
        {
            element.RemoveAttribute("id");
        }
    }

    /// <summary>docfx heads the parts of a namespace as if they were parts of a part.</summary>
    private static void Raise(IElement article)
    {
        foreach (var head in article.QuerySelector("h2") is null ? article.QuerySelectorAll("h3").ToArray() : [])
        {
            var raised = article.Owner!.CreateElement("h2");
            raised.Id = head.Id;
            raised.InnerHtml = head.InnerHtml;
            head.Replace(raised);
        }
    }

    /// <summary>Puts what a notebook put out into the page's language: after its numbers were found for links and for sorting.</summary>
    private void Translate(SitePage page)
    {
        foreach (var output in page.Language == SiteLanguage.English ? [] : page.Article.QuerySelectorAll("section.cell > .output").ToArray())
        {
            OutputPhrases.Say(output, phrases);
        }
    }

    /// <summary>A formula that is a paragraph of its own stands on a line of its own, in full size.</summary>
    private static void Display(IElement article)
    {
        foreach (var formula in article.QuerySelectorAll("p > span.math:only-child").Where(IsAlone).ToArray())
        {
            formula.TextContent = "\\[" + formula.TextContent[2..^2] + "\\]";
            formula.ParentElement!.OuterHtml = $"<div class=\"math\">{formula.InnerHtml}</div>";
        }
    }

    private static bool IsAlone(IElement formula) =>
        formula.TextContent.StartsWith(@"\(", StringComparison.Ordinal) && formula.ParentElement!.TextContent.Trim() == formula.TextContent;

    /// <summary>Colors the code that docfx wrote: fenced code of the texts, declarations of the library.</summary>
    private static void Recolor(IElement article)
    {
        foreach (var code in article.QuerySelectorAll("pre > code[class*='lang-']"))
        {
            var language = code.ClassList.First(name => name.StartsWith("lang-", StringComparison.Ordinal))["lang-".Length..];
            if (language == "mermaid")
            {
                code.ParentElement!.OuterHtml = $"<pre class=\"mermaid\">{code.InnerHtml}</pre>";
            }
            else
            {
                code.InnerHtml = CodeHtml.Colored(code.TextContent, language is "cs" ? "csharp" : language);
            }
        }
    }

    /// <summary>A table wider than the page scrolls in a frame of its own, which the keyboard can reach.</summary>
    private static void Frame(IElement article)
    {
        foreach (var table in article.QuerySelectorAll("table").ToArray())
        {
            var frame = article.Owner!.CreateElement("div");
            frame.ClassName = "table-frame";
            frame.SetAttribute("tabindex", "0");
            table.Replace(frame);
            frame.Append(table);
            foreach (var cell in table.QuerySelectorAll("td").Where(cell => Day().IsMatch(cell.TextContent)))
            {
                cell.ClassList.Add("day");
            }
        }
    }

    /// <summary>A reader who follows a link to another site does not tell it from where.</summary>
    private static void Discretion(IElement article)
    {
        foreach (var link in article.QuerySelectorAll("a[href^='http']"))
        {
            link.SetAttribute("rel", "noreferrer");
        }
    }

    private static void Place(SitePage page, string selector, string html)
    {
        var element = page.Document.QuerySelector(selector)!;
        if (html.Length == 0)
        {
            element.Remove();
        }
        else
        {
            element.InnerHtml = html;
        }
    }

    /// <summary>The page's own headings, as links; none for a page with too few to need them.</summary>
    private static string OnPage(SitePage page)
    {
        var headings = page.Article.QuerySelectorAll("h2[id], h3[id]").ToArray();
        foreach (var heading in headings)
        {
            heading.Insert(AdjacentPosition.BeforeEnd, $"<a class=\"anchor\" href=\"#{WebUtility.HtmlEncode(heading.Id)}\" aria-label=\"{page.Language["Link to this section"]}\">#</a>");
        }

        return headings.Length < 3 || page.Draft?.Layout is "home" or "wide"
            ? ""
            : $"<h2>{page.Language["On this page"]}</h2><ul>" + string.Concat(headings.Select(Entry)) + "</ul>";
    }

    private static string Entry(IElement heading) =>
        $"<li class=\"{heading.LocalName}\"><a href=\"#{WebUtility.HtmlEncode(heading.Id)}\">{WebUtility.HtmlEncode(heading.TextContent.Trim().TrimEnd('#').Trim())}</a></li>";

    // A day breaks at no hyphen.
    [GeneratedRegex(@"^\s*\d{4}-\d{2}(-\d{2})?\s*$")]
    private static partial Regex Day();
}
