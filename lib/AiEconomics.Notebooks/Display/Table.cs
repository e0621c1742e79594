using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Data.Analysis;

namespace AiEconomics.Notebooks.Display;

/// <summary>A table to read: a header, rows of text, and which columns are numbers.</summary>
/// <remarks>Shown as a plain HTML table that needs neither style nor script, and as a Markdown table where HTML is not shown.</remarks>
public sealed class Table
{
    private const int MostRows = 200;

    // Chinese stays Chinese; only what HTML would read as a mark is escaped.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A table of cells as they are to be shown.</summary>
    /// <param name="columns">The header.</param>
    /// <param name="rows">The rows, each as long as the header.</param>
    /// <param name="numeric">Which columns are set to the right, as numbers are; none where left out.</param>
    /// <exception cref="ArgumentException">A row is longer or shorter than the header.</exception>
    public Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<bool>? numeric = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Columns = columns;
        Rows = rows;
        Numeric = numeric ?? [.. columns.Select(_ => false)];
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Count != columns.Count)
            {
                throw new ArgumentException($"Row {row + 1} of the table has {rows[row].Count} cells, but the header has {columns.Count}.");
            }
        }
    }

    /// <summary>The header.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Which columns hold numbers.</summary>
    public IReadOnlyList<bool> Numeric { get; }

    /// <summary>A table of a data frame: numbers in their shortest exact form, missing cells empty.</summary>
    public static Table Of(DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var columns = frame.Columns.ToList();
        var rows = frame.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Cell)]).ToList();
        return new([.. columns.Select(column => column.Name)], rows, [.. columns.Select(column => column.IsNumericColumn())]);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<table class=\"figures\">\n<thead><tr>");
        AppendCells(html, "th", Columns);
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows.Take(MostRows))
        {
            html.Append("<tr>");
            AppendCells(html, "td", row);
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return Rows.Count <= MostRows ? html.ToString() : html.Append($"\n<p>{Remaining()}</p>").ToString();
    }

    /// <summary>The table as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        AppendLine(text, Columns);
        AppendLine(text, [.. Numeric.Select(number => number ? "--:" : ":--")]);
        foreach (var row in Rows.Take(MostRows))
        {
            AppendLine(text, row);
        }

        return Rows.Count <= MostRows ? text.ToString() : text.Append('\n').Append(Remaining()).Append('\n').ToString();
    }

    private void AppendCells(StringBuilder html, string tag, IReadOnlyList<string> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            var align = Numeric[column] ? "right" : "left";
            html.Append($"<{tag} style=\"text-align:{align}\">{Html.Encode(cells[column])}</{tag}>");
        }
    }

    private string Remaining() => $"The first {MostRows} of {Rows.Count} rows.";

    private static void AppendLine(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "))).Append(" |\n");

    private static string Cell(object? value) => value switch
    {
        null => "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
