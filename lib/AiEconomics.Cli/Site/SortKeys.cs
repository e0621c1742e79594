using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Prepares a page's tables for being sorted: a column of numbers gets them in base units, so that 238 k comes before 4.60 M.</summary>
internal static partial class SortKeys
{
    private const int FewestRows = 3;

    public static void Add(IElement article)
    {
        foreach (var table in article.QuerySelectorAll("table.figures, table.claims"))
        {
            var rows = table.QuerySelectorAll("tbody > tr").Select(row => row.Children.ToArray()).ToArray();
            var columns = table.QuerySelectorAll("thead th").Length;
            if (rows.Length < FewestRows || Array.Exists(rows, row => row.Length != columns))
            {
                continue;
            }

            table.ClassList.Add("sortable");
            for (var column = 0; column < columns; column++)
            {
                Number([.. rows.Select(row => row[column])]);
            }
        }
    }

    /// <summary>The number that a cell begins with, in base units; nothing where it is no number with a unit.</summary>
    internal static double? Of(string text)
    {
        var match = Leading().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var number = double.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);
        return (match.Groups["minus"].Success ? -1 : 1) * number * match.Groups["size"].Value switch
        {
            "k" => 1e3,
            "M" => 1e6,
            "B" or "G" => 1e9,
            "T" => 1e12,
            _ => 1,
        };
    }

    // A column in which one entry is no number is a column of text.
    private static void Number(IElement[] cells)
    {
        var numbers = cells.Where(cell => !cell.HasAttribute("data-value")).Select(cell => (Cell: cell, Text: cell.TextContent.Trim())).Where(cell => cell.Text.Length > 0)
            .Select(cell => (cell.Cell, Number: Of(cell.Text))).ToArray();
        if (Array.TrueForAll(numbers, number => number.Number is not null))
        {
            foreach (var (cell, number) in numbers)
            {
                cell.SetAttribute("data-value", number!.Value.ToString("R", CultureInfo.InvariantCulture));
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:below|above|about|from|between|at least|at most|up to|nearly) )?(?<minus>[-−])?(?:USD )?(?<number>[0-9][0-9,]*(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?)(?=$|[ /%])(?: (?<size>[kMBTG])(?=$| |/|B|W))?")]
    private static partial Regex Leading();
}
