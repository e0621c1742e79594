using System.Globalization;
using System.Net;
using System.Text;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the page of the sources, each under the key by which texts and figures cite it.</summary>
internal static class ReferenceDraft
{
    public static PageDraft From(DataTable table, IReadOnlyList<Reference> references)
    {
        var draft = new PageDraft(DataDraft.PathOf(table), table.Title) { Layout = "wide", Keys = [.. references.Select(reference => reference.Key)] };
        DataDraft.Head(draft, table);
        var html = new StringBuilder("<dl class=\"references\">");
        foreach (var reference in references)
        {
            var read = reference.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var note = string.Join(' ', new[] { reference.Note, reference.License.Length == 0 ? "" : $"License: {reference.License}." }.Where(text => text.Length > 0));
            html.Append($"""
                <dt id="{Encoded(reference.Key)}">{Encoded(reference.Key)}</dt>
                <dd>{Encoded(reference.Author)}. <a href="{Encoded(reference.Address)}"><cite>{Encoded(reference.Title)}</cite></a>. {Encoded(reference.Publisher)}, {Encoded(reference.Published)} (read {read}).{(note.Length == 0 ? "" : $"<small>{Encoded(note)}</small>")}</dd>
                """);
        }

        draft.Html(html.Append("</dl>").ToString());
        return draft;
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
