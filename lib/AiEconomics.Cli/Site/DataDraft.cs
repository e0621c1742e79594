using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the page of a table of <c>data/</c>.</summary>
internal static partial class DataDraft
{
    public static PageDraft From(DataTable table)
    {
        var draft = new PageDraft(PathOf(table), table.Title) { Layout = "wide" };
        Head(draft, table);
        draft.Html(Table(table));
        return draft;
    }

    /// <summary>Title, description, number of rows and the file itself.</summary>
    public static void Head(PageDraft draft, DataTable table)
    {
        draft.Html($"<h1>{Encoded(table.Title)}</h1>");
        if (table.Description.Length > 0)
        {
            draft.Html($"<p class=\"lead\">{Encoded(table.Description)}</p>");
        }

        draft.Html($"<p class=\"meta\"><span>{table.Rows.Count} {(table.Rows.Count == 1 ? "row" : "rows")}</span><a href=\"{Encoded(Path.GetFileName(table.File))}\" download>CSV file</a></p>");
    }

    public static string PathOf(DataTable table) => $"data/{table.Name}.html";

    private static string Table(DataTable table)
    {
        // A column without a single entry would only push the others out of sight.
        int[] columns = [.. Enumerable.Range(0, table.Fields.Count).Where(column => table.Rows.Any(row => row[column].Length > 0))];
        var html = new StringBuilder("<table class=\"figures data\"><thead><tr>");
        foreach (var field in columns.Select(column => table.Fields[column]))
        {
            html.Append($"<th scope=\"col\"{Kind(field)} title=\"{Encoded(field.Description)}\">{Encoded(field.Title)}{Unit(field)}</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append($"<tr id=\"{Encoded(row[0])}\">");
            foreach (var column in columns)
            {
                html.Append($"<td{Anchor(table.Fields[column], row[0], row[column])}{Kind(table.Fields[column])}{Number(table.Fields[column], row[column])}>{Cell(table.Fields[column], row[column])}</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Unit(DataField field) => field.Unit.Length == 0 ? "" : $" <small>{Encoded(field.Unit)}</small>";

    // A figure is to be found under its key, which is that of the row with the name of the column.
    private static string Anchor(DataField field, string row, string text) =>
        field.Figure.Length == 0 || text.Length == 0 ? "" : $" id=\"{Encoded($"{row}.{field.Figure}")}\"";

    // 64.551e9 of the file is 64.551 B for a reader.
    private static string Scaled(string number) => Exponent().Replace(number, match => match.Value switch
    {
        "e3" => " k",
        "e6" => " M",
        "e9" => " B",
        "e12" => " T",
        var other => other,
    });

    // What the column is sorted by: the number of the file, which the reader sees scaled.
    private static string Number(DataField field, string text) =>
        field.IsNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $" data-value=\"{number:R}\"")
            : "";

    private static string Kind(DataField field) => field.IsNumber ? " class=\"number\"" : "";

    private static string Cell(DataField field, string text) => (field.Name, text) switch
    {
        (_, "") => "",
        ("reference", _) => $"<a href=\"references.html#{Encoded(text)}\">{Encoded(text)}</a>",
        _ when text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal) =>
            $"<a href=\"{Encoded(text)}\">{Encoded(new Uri(text).Host)}</a>",
        _ => Encoded(field.IsNumber ? Scaled(text) : text),
    };

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("e[0-9]+$")]
    private static partial Regex Exponent();
}
