using System.Globalization;
using System.Net;
using System.Text;
using AiEconomics.Figures;
using AiEconomics.Figures.External;
using AiEconomics.Figures.Tables;
using AiEconomics.Reproductions;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the page of published numbers that are computed anew.</summary>
internal static class GalleryDraft
{
    internal const string Path = "reproductions.html";

    private static readonly string[] Columns = ["Number", "Published", "Ours", "Difference", "Allowed", "Finding"];

    /// <summary>The page; none where the data folder has no figures.</summary>
    /// <exception cref="Fault">A table cannot be read.</exception>
    public static IEnumerable<PageDraft> From(string dataFolder)
    {
        if (!File.Exists(System.IO.Path.Combine(dataFolder, "evidence.csv")))
        {
            return [];
        }

        try
        {
            return [Page(Gallery.All(FigureTable.Load(dataFolder), ExternalData.Load(dataFolder).PathOf))];
        }
        catch (TableException error)
        {
            throw new Fault(error.Message);
        }
    }

    internal static PageDraft Page(IReadOnlyList<ReproducedSource> sources)
    {
        var items = sources.SelectMany(source => source.Items).ToList();
        var draft = new PageDraft(Path, "Reproductions") { Layout = "wide" };
        draft.Html("<h1>Reproductions</h1>");
        draft.Html($"""
            <p class="lead">Published numbers, computed anew from other numbers of the same source: {items.Count(item => item.Agrees)} of {items.Count} are met.
            Where one is not, the last column says why.</p>
            """);
        foreach (var source in sources)
        {
            draft.Html($"<h2>{Encoded(source.Title)}</h2>");
            draft.Html(source.Note is { } note ? $"<p class=\"meta\">{Encoded(note)}</p>" : "");
            draft.Html(source.Missing is { } missing ? $"<p class=\"meta\">Not computed here. {Encoded(missing)}</p>" : Table(source.Items));
        }

        return draft;
    }

    private static string Table(IEnumerable<Reproduction> items)
    {
        var html = new StringBuilder("<table class=\"figures data\"><thead><tr>");
        html.AppendJoin("", Columns.Select((column, place) => $"<th scope=\"col\"{(place is > 0 and < 5 ? " class=\"number\"" : "")}>{column}</th>")).Append("</tr></thead><tbody>");
        foreach (var item in items)
        {
            html.Append($"""
                <tr><td>{Encoded(item.Quantity)} <a href="data/references.html#{Encoded(item.Source)}">[{Encoded(item.Source)}]</a></td>
                <td class="number">{Number(item.Published)}</td><td class="number">{Number(item.Ours)}</td><td class="number">{Number(item.Difference, digits: 2)}</td>
                <td class="number">{Number(item.Tolerance, digits: 2)}</td>
                <td class="{(item.IsAsExpected && item.Agrees ? "met" : "not-met")}">{Encoded(item.Finding)}<small>{Encoded(item.Explanation ?? item.Reason)}</small></td></tr>
                """);
        }

        return html.Append("</tbody></table>").ToString();
    }

    // Enough digits to see the difference, without the noise of a double.
    private static string Number(double value, int digits = 7) => Math.Abs(value) < 1e-9 && digits < 7 && Math.Abs(value) > 0 || Math.Abs(value) is >= 1e9
        ? value.ToString("0." + new string('#', digits - 1) + "e0", CultureInfo.InvariantCulture)
        : value.ToString("G" + digits, CultureInfo.InvariantCulture);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
