using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace AiEconomics.Claims.Review;

/// <summary>Judgments as CSV and JSON.</summary>
public static class JudgmentExport
{
    // Chinese stays Chinese; the text is for a file or a terminal, not for a page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>CSV with a header line and a line for each claim; a text that a spreadsheet would run as a formula is marked as text.</summary>
    public static string ToCsv(this IEnumerable<Judgment> judgments)
    {
        ArgumentNullException.ThrowIfNull(judgments);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var options = new CsvWriterOptions { HasHeader = false, NewLine = "\n", Injection = CsvInjection.Escape };
        using (var csv = CsvWriter.Create(text, options, leaveOpen: true))
        {
            Line(csv, JudgmentFields.All.Select(field => field.Name));
            foreach (var judgment in judgments)
            {
                Line(csv, JudgmentFields.All.Select(field => field.Text(judgment)));
            }
        }

        return text.ToString();
    }

    /// <summary>A JSON list with one object a claim: the claim, its verdict, and every test with its figures.</summary>
    public static string ToJson(this IEnumerable<Judgment> judgments)
    {
        ArgumentNullException.ThrowIfNull(judgments);
        return Text(new JsonArray([.. judgments.Select(JudgmentJson.Of)]));
    }

    /// <summary>One test as a JSON object.</summary>
    public static string ToJson(this TestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Text(JudgmentJson.Of(result));
    }

    /// <summary>The contradictions as a JSON list.</summary>
    public static string ToJson(this IEnumerable<Contradiction> contradictions)
    {
        ArgumentNullException.ThrowIfNull(contradictions);
        return Text(new JsonArray([.. contradictions.Select(JudgmentJson.Of)]));
    }

    internal static string Text(JsonNode json) => json.ToJsonString(Readable) + "\n";

    private static void Line(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
