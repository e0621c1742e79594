using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Marks the tables whose rows a phone shows as lines of words, because their columns would lie out of its sight.</summary>
internal static partial class RowsInWords
{
    // Wider than three lines of a column of a phone, counted in letters; a Chinese character is as wide as two.
    private const int LongCell = 60;
    private const char FirstWide = '\u2e80';

    /// <summary>
    /// Marks tables that name sources, of which those with a column of them also fit the text on a wide page, and tables of sentences. In the
    /// latter a bare number, which alone would say nothing, gets the head of its column.
    /// </summary>
    internal static void Mark(IElement article)
    {
        foreach (var table in article.QuerySelectorAll("table:not(.data, .claims, .scores)"))
        {
            if (table.QuerySelector("td > a[href*='references.html']") is not null)
            {
                table.ClassList.Add("sourced");
            }

            if (table.QuerySelector("td a[href*='references.html']") is not null)
            {
                table.ClassList.Add("lines");
            }
            else if (table.QuerySelectorAll("td, tbody th").Any(cell => Width(cell.TextContent) > LongCell))
            {
                table.ClassList.Add("lines");
                NameNumbers(table);
            }
        }
    }

    private static void NameNumbers(IElement table)
    {
        var heads = table.QuerySelectorAll("thead th").Select(head => head.TextContent).ToList();
        foreach (var (cell, head) in table.QuerySelectorAll("tbody > tr").SelectMany(row => row.Children.Zip(heads)).Where(place => BareNumber().IsMatch(place.First.TextContent)))
        {
            cell.SetAttribute("data-head", head);
        }
    }

    private static int Width(string text) => text.Sum(letter => letter >= FirstWide ? 2 : 1);

    [GeneratedRegex(@"^[0-9][0-9.,]*(?: (?:%|m?s))?$")]
    private static partial Regex BareNumber();
}
