using System.Globalization;
using System.Net;
using System.Text;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the page of a table of figures: what is said, on which footing, by whom, and where it was read.</summary>
internal static class FigureDraft
{
    private static readonly string[] Columns = ["Figure", "As printed", "Says", "Footing", "As of", "Said by", "Source"];

    public static PageDraft From(DataTable table, IReadOnlyCollection<Figure> figures)
    {
        var draft = new PageDraft(DataDraft.PathOf(table), table.Title) { Layout = "wide" };
        DataDraft.Head(draft, table);
        var html = new StringBuilder("<table class=\"figures data\"><thead><tr>");
        html.AppendJoin("", Columns.Select(column => $"<th scope=\"col\">{column}</th>")).Append("</tr></thead><tbody>");
        foreach (var figure in figures)
        {
            Row(html, figure);
        }

        draft.Html(html.Append("</tbody></table>").ToString());
        return draft;
    }

    private static void Row(StringBuilder html, Figure figure)
    {
        var note = figure.Note.Length == 0 ? "" : $"<small>{Encoded(figure.Note)}</small>";
        html.Append($"""
            <tr id="{Encoded(figure.Key)}">
            <th scope="row">{Encoded(figure.Subject)}: {Encoded(figure.Quantity)} <span lang="zh">{Encoded(figure.QuantityZh)}</span><code>{Encoded(figure.Key)}</code>{note}</th>
            <td>{Encoded(figure.AsPrinted)}</td><td{Number(figure)}>{Encoded(figure.ValueText())}</td><td>{Encoded(string.Join(", ", figure.Basis))}</td>
            <td class="day">{Encoded(figure.AsOf)}</td><td>{Encoded(figure.SaidBy)}</td>
            <td><a href="references.html#{Encoded(figure.Reference.Key)}">{Encoded(figure.Reference.Key)}</a>, {Encoded(figure.Locator)}{Support(figure)}</td></tr>
            """);
    }

    // What the column is sorted by: the value in base units, or the end that is known.
    private static string Number(Figure figure) => (figure.Value ?? figure.Low ?? figure.High) is { } number
        ? string.Create(CultureInfo.InvariantCulture, $" data-value=\"{number:R}\"")
        : "";

    private static string Support(Figure figure) => figure.Support switch
    {
        AiEconomics.Figures.Support.Secondary => "<small>read in a secondary source</small>",
        AiEconomics.Figures.Support.Derived => "<small>derived here</small>",
        _ => "",
    };

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
