using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using AiEconomics.Usage.Answers;

namespace AiEconomics.Cli.Traffic;

/// <summary>A report on usage as JSON.</summary>
internal static class UsageJson
{
    // Chinese stays Chinese; what a page would take for a mark is escaped, for names come from the log.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One object with the rows used and left out, the totals, the parts, the classes of size and what has no prices.</summary>
    internal static string Of(UsageReport report) => new JsonObject
    {
        ["rows"] = report.Rows,
        ["rows_used"] = report.Whole.Totals.Requests,
        ["left_out"] = List(report.LeftOut, left => new() { ["reason"] = left.Reason, ["rows"] = left.Rows }),
        ["whole"] = Part(report.Whole),
        ["parts"] = List(report.Parts, Part),
        ["sizes"] = List(report.Classes, Part),
        ["without_prices"] = List(report.Unknown, model => new() { ["model"] = model.Name, ["requests"] = model.Requests, ["nearest"] = model.Nearest }),
        ["prefix_reuse"] = report.Prefixes is { } prefixes
            ? new JsonObject { ["requests"] = prefixes.Requests, ["input_tokens"] = prefixes.Input, ["reusable_tokens"] = prefixes.Reusable, ["share"] = prefixes.Share.Ratio }
            : null,
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Part(UsagePart part) => new()
    {
        ["part"] = part.Name,
        ["requests"] = part.Totals.Requests,
        ["fresh_tokens"] = part.Totals.Fresh,
        ["cached_tokens"] = part.Totals.Cached,
        ["written_tokens"] = part.Totals.Written,
        ["output_tokens"] = part.Totals.Output,
        ["input_per_output"] = part.Totals.InputPerOutput,
        ["cache_hit_share"] = part.Totals.CacheHitShare?.Ratio,
        ["as_logged_requests"] = part.RequestsAsLogged,
        ["as_logged_usd"] = part.AsLogged.Dollars,
        ["costs_usd"] = new JsonObject(part.Costs.Select(cost => KeyValuePair.Create(cost.Model, (JsonNode?)cost.Cost.Dollars))),
    };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> item) => new([.. items.Select(item)]);
}
