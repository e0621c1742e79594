using System.Net;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Leads from the numbers of a notebook's tables that are figures to the rows that hold them, and on to their sources.</summary>
internal sealed class FigureLinks
{
    // The columns of the table in which a notebook shows its figures.
    private static readonly string[] Columns = ["Figure", "As printed", "Says"];

    private readonly Dictionary<string, Figure> byKey;
    private readonly ILookup<(string Name, string Source), Figure> byText;

    private FigureLinks(IReadOnlyList<Figure> figures)
    {
        Figures = figures;
        byKey = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        byText = figures.ToLookup(figure => ($"{figure.Subject}: {figure.Quantity}", $"{figure.Reference.Key}, {figure.Locator}"));
    }

    /// <summary>All figures that have a row.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The figures of a data folder; none where it has no tables of figures.</summary>
    /// <exception cref="Fault">A table cannot be read.</exception>
    public static FigureLinks Find(string dataFolder)
    {
        if (!File.Exists(Path.Combine(dataFolder, "evidence.csv")))
        {
            return new([]);
        }

        try
        {
            return new([.. FigureTable.Load(dataFolder)]);
        }
        catch (TableException error)
        {
            throw new Fault(error.Message);
        }
    }

    public void Link(SitePage page)
    {
        foreach (var table in page.Article.QuerySelectorAll("table"))
        {
            var header = table.QuerySelectorAll("thead th").Select(cell => cell.TextContent.Trim()).ToArray();
            if (header.Length > Columns.Length && header.AsSpan(0, Columns.Length).SequenceEqual(Columns))
            {
                Rows(page, table);
            }

            Keys(page, table);
        }
    }

    // A table of figures: what is printed and what is said lead to the row, the source to its entry.
    private void Rows(SitePage page, IElement table)
    {
        foreach (var cells in table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").ToArray()).Where(cells => cells.Length > Columns.Length))
        {
            var named = byText[(cells[0].TextContent, cells[^1].TextContent)];
            if (named.FirstOrDefault(figure => figure.AsPrinted == cells[1].TextContent && figure.ValueText() == cells[2].TextContent) is not { } found)
            {
                continue;
            }

            Wrap(cells[1], Address(page, found));
            Wrap(cells[2], Address(page, found));
            cells[^1].InnerHtml = $"<a href=\"{page.Up}data/references.html#{Encoded(found.Reference.Key)}\">{Encoded(found.Reference.Key)}</a>{Encoded(cells[^1].TextContent[found.Reference.Key.Length..])}";
        }
    }

    // A key in a cell leads to its row, and so does the value before it: the table of a formula's symbols has both.
    private void Keys(SitePage page, IElement table)
    {
        foreach (var code in table.QuerySelectorAll("td code").Where(code => code.Closest("a") is null).ToArray())
        {
            if (byKey.TryGetValue(code.TextContent, out var figure))
            {
                var cell = code.Closest("td")!;
                code.OuterHtml = $"<a href=\"{Encoded(Address(page, figure))}\">{code.OuterHtml}</a>";
                if (cell.PreviousElementSibling is { ChildElementCount: 0 } value && value.TextContent == figure.ValueText())
                {
                    Wrap(value, Address(page, figure));
                }
            }
        }
    }

    private static string Address(SitePage page, Figure figure) => $"{page.Up}data/{figure.Table}.html#{figure.Key}";

    private static void Wrap(IElement cell, string address)
    {
        if (cell.TextContent.Length > 0)
        {
            cell.InnerHtml = $"<a href=\"{Encoded(address)}\">{cell.InnerHtml}</a>";
        }
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
