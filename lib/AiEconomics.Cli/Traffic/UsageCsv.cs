using System.Globalization;
using AiEconomics.Usage.Answers;
using CsvHelper;

namespace AiEconomics.Cli.Traffic;

/// <summary>A report on usage as CSV: one line for each part and each model that it could run on.</summary>
internal static class UsageCsv
{
    private static readonly string[] Header =
        ["part", "requests", "fresh_tokens", "cached_tokens", "written_tokens", "output_tokens", "model", "cost_usd"];

    /// <summary>The parts that were asked for, or the whole where none were.</summary>
    internal static string Of(UsageReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { HasHeader = false, NewLine = "\n" }, leaveOpen: true))
        {
            Line(csv, Header);
            foreach (var part in report.Parts.Count > 0 ? report.Parts : [report.Whole])
            {
                part.Costs.ToList().ForEach(cost => Line(csv, Fields(part, cost)));
            }
        }

        return text.ToString();
    }

    private static string[] Fields(UsagePart part, ModelCost cost) =>
    [
        SafeText.ForSpreadsheet(part.Name),
        .. new[] { part.Totals.Requests, part.Totals.Fresh, part.Totals.Cached, part.Totals.Written, part.Totals.Output }.Select(count => count.ToString(CultureInfo.InvariantCulture)),
        cost.Model,
        cost.Cost.Dollars.ToString("R", CultureInfo.InvariantCulture),
    ];

    private static void Line(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
