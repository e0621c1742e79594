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

    // The finding stands beside the number, so that a phone shows it without scrolling.
    private static readonly string[] Columns = ["Number", "Finding", "Published", "Ours", "Difference", "Allowed"];

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
            Where one is not, the table says why.</p>
            """);
        foreach (var source in sources)
        {
            draft.Html($"<h2>{Encoded(source.Title)}</h2>");
            draft.Html(source.Missing is { } missing ? $"<p class=\"meta\">Not computed here. {Encoded(missing)}</p>" : Source(source));
        }

        return draft;
    }

    // What all numbers of a source share is said once above them.
    private static string Source(ReproducedSource source)
    {
        var keys = source.Items.Select(item => item.Source).Distinct().ToList();
        var reasons = source.Items.Select(item => item.Explanation ?? item.Reason).Distinct().ToList();
        var shared = (Source: keys is [var key] ? Link(key) + " " : "", Reason: reasons is [var reason] ? Encoded(reason) : "");
        return $"<p class=\"meta\">{shared.Source}{shared.Reason}{(source.Note is { } note ? " " + Encoded(note) : "")}</p>"
            + Table(source.Items, withSource: keys.Count > 1, withReason: reasons.Count > 1);
    }

    private static string Table(IEnumerable<Reproduction> items, bool withSource, bool withReason)
    {
        var html = new StringBuilder("<table class=\"figures data gallery\"><thead><tr>");
        html.AppendJoin("", Columns.Select((column, place) => $"<th scope=\"col\"{(place > 1 ? " class=\"number\"" : "")}>{column}</th>")).Append("</tr></thead><tbody>");
        foreach (var item in items)
        {
            html.Append($"""
                <tr><td>{Encoded(item.Quantity)}{(withSource ? " " + Link(item.Source) : "")}</td>
                <td class="{(item.IsAsExpected && item.Agrees ? "met" : "not-met")}">{Encoded(item.Finding)}{(withReason ? $"<small>{Encoded(item.Explanation ?? item.Reason)}</small>" : "")}</td>
                <td class="number">{Number(item.Published)}</td><td class="number">{Number(item.Ours)}</td><td class="number">{Number(item.Difference, digits: 2)}</td>
                <td class="number">{Number(item.Tolerance, digits: 2)}</td></tr>
                """);
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Link(string source) => $"<a href=\"data/references.html#{Encoded(source)}\">[{Encoded(source)}]</a>";

    // Enough digits to see the difference, without the noise of a double; sums of money in groups of three, to the cent.
    private static string Number(double value, int digits = 7) => Math.Abs(value) switch
    {
        >= 1e12 or (> 0 and < 1e-4) => value.ToString("0." + new string('#', digits - 1) + "e0", CultureInfo.InvariantCulture),
        >= 1e4 => value.ToString("#,0.##", CultureInfo.InvariantCulture),
        _ => value.ToString("G" + digits, CultureInfo.InvariantCulture),
    };

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
