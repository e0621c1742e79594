using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiEconomics.Figures;

/// <summary>Sources in the form that reference managers read.</summary>
public static partial class ReferenceExport
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sources as CSL-JSON, which Zotero imports and pandoc cites from.</summary>
    /// <remarks>
    /// Authors stand as they are printed, one name for each where commas separate them: which part of a name is the family's is not in the
    /// tables, and a guess would be wrong for Chinese names. What lies on arXiv is an article with its number; all else is a web page.
    /// </remarks>
    public static string ToCslJson(this IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return new JsonArray([.. references.Select(ToObject)]).ToJsonString(Readable) + "\n";
    }

    private static JsonNode ToObject(Reference reference)
    {
        var arxiv = ArXiv().Match(reference.Publisher);
        var item = new JsonObject
        {
            ["id"] = reference.Key,
            ["citation-key"] = reference.Key,
            ["type"] = arxiv.Success ? "article" : "webpage",
            ["title"] = reference.Title,
            ["author"] = new JsonArray([.. reference.Author.Split(", ").Select(Name)]),
            [arxiv.Success ? "publisher" : "container-title"] = reference.Publisher,
            ["issued"] = Date(reference.Published),
            ["accessed"] = Date(reference.Accessed.ToString("O", CultureInfo.InvariantCulture)),
            ["URL"] = reference.Address,
        };
        if (arxiv.Success)
        {
            item["number"] = arxiv.Groups["number"].Value;
        }

        if (reference.Note.Length > 0)
        {
            item["note"] = reference.Note;
        }

        return item;
    }

    private static JsonNode Name(string name) => new JsonObject { ["literal"] = name };

    // A year, month or day, as exactly as is known.
    private static JsonObject Date(string text) => new()
    {
        ["date-parts"] = new JsonArray(new JsonArray([.. text.Split('-').Select(part => JsonValue.Create(int.Parse(part, CultureInfo.InvariantCulture)))])),
    };

    [GeneratedRegex(@"\barXiv (?<number>\d{4}\.\d{4,5})")]
    private static partial Regex ArXiv();
}
