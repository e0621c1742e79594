using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Keeps a number on one line with what it would be misread without: its currency, its scale letter, its percent sign.</summary>
internal static partial class Unbroken
{
    // A computed value is no code, though it stands in its letters.
    private const string Code = "pre:not(.value), code, script, style";

    private const string Marks = "，。、；：！？）”,.;:!?)";

    /// <summary>Makes the blanks in <c>USD 4.60 M</c>, <c>4.6 million</c> and <c>7.67 %</c> such that no line ends there, and keeps units, dates and names such as GPT-4 whole, a verdict with its sign, and a formula with the mark after it.</summary>
    internal static void Keep(IElement article)
    {
        foreach (var text in Found(article, Apart()))
        {
            text.Data = Apart().Replace(text.Data, "\u00A0");
        }

        // Where a line would end after a hyphen, only the page can forbid it.
        foreach (var text in Found(article, Hyphened()).Where(text => text.ParentElement!.LocalName != "option"))
        {
            var at = 0;
            foreach (Match match in Hyphened().Matches(text.Data))
            {
                var whole = Whole(article);
                whole.TextContent = match.Value;
                text.Before(article.Owner!.CreateTextNode(text.Data[at..match.Index]), whole);
                at = match.Index + match.Length;
            }

            text.Data = text.Data[at..];
        }

        // To a page a formula is a picture, on either side of which a line may end.
        foreach (var formula in article.QuerySelectorAll("span.math"))
        {
            if (formula.NextSibling is IText { Data: [var mark, ..] } after && Marks.Contains(mark, StringComparison.Ordinal))
            {
                var whole = Whole(article);
                formula.Before(whole);
                whole.Append(formula, article.Owner!.CreateTextNode(after.Data[..1]));
                after.Data = after.Data[1..];
            }
        }
    }

    private static IElement Whole(IElement article)
    {
        var whole = article.Owner!.CreateElement("span");
        whole.ClassName = "unbroken";
        return whole;
    }

    private static IText[] Found(IElement article, Regex pattern) =>
        [.. article.Descendants<IText>().Where(text => pattern.IsMatch(text.Data) && text.ParentElement!.Closest(Code) is null && !text.HasFormula())];

    [GeneratedRegex(@"(?<=\bUSD) (?=[0-9])|(?<=[0-9]) (?=%|[kMBT](?![A-Za-z])|(?:thousand|million|billion|trillion)\b|[万亿])|(?<=^[✓◐✗?]) (?=\p{L})")]
    private static partial Regex Apart();

    [GeneratedRegex(@"^[✓◐✗?]\u00A0\p{L}+$|(?<![\w-])(?:(?:USD\u00A0)?[0-9][0-9.]*(?:\u00A0[kMBT])?[ /]GPU-h|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|[A-Z][A-Za-z]+-[A-Z]?[0-9]+(?:\.[0-9]+)?)(?![\w-])")]
    private static partial Regex Hyphened();
}
