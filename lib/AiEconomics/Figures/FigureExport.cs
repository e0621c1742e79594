using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Figures.Tables;
using CsvHelper;

namespace AiEconomics.Figures;

/// <summary>Figures as CSV and JSON, with the columns of the tables.</summary>
public static class FigureExport
{
    // Chinese stays Chinese; the text is for a file or a terminal, not for a page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>CSV with a header line; reads back as the same rows, save that a text which a spreadsheet would run as a formula is marked as text.</summary>
    public static string ToCsv(this IEnumerable<Figure> figures)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { HasHeader = false, NewLine = "\n" }, leaveOpen: true))
        {
            Line(csv, FigureFields.All.Select(field => field.Name));
            foreach (var figure in figures)
            {
                Line(csv, FigureFields.All.Select(field => field.Text(figure)));
            }
        }

        return text.ToString();
    }

    /// <summary>A JSON list with one object a figure; numbers are numbers, and what a figure does not have is left out.</summary>
    public static string ToJson(this IEnumerable<Figure> figures) =>
        new JsonArray([.. figures.Select(ToObject)]).ToJsonString(Readable) + "\n";

    private static JsonObject ToObject(Figure figure) =>
        new(FigureFields.All
            .Select(field => (field.Name, Text: field.Text(figure)))
            .Where(field => field.Text.Length > 0)
            .Select(field => KeyValuePair.Create(field.Name, FigureFields.IsNumber(field.Name) ? Number(field.Text) : JsonValue.Create(field.Text) as JsonNode)));

    private static JsonNode? Number(string text) => JsonNode.Parse(text);

    private static void Line(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(SpreadsheetText.Of(field));
        }

        csv.EndRecord();
    }
}
