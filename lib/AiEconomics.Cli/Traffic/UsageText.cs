using System.Text;
using AiEconomics.Units;
using AiEconomics.Usage.Answers;
using static System.FormattableString;

namespace AiEconomics.Cli.Traffic;

/// <summary>A report on usage to read in a terminal.</summary>
internal static class UsageText
{
    // The costliest days or keys answer most questions; the other formats give all.
    private const int MostParts = 40;
    private const int MostUnknown = 10;

    /// <summary>The whole report.</summary>
    internal static string Of(UsageReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(Rows(report)).AppendLine(Mix(report.Whole.Totals));
        if (report.Prefixes is { } prefixes)
        {
            text.AppendLine(Invariant($"{prefixes.Share} of the input repeats the beginning of an earlier request (strict prefix, cache without limits, blocks of {PrefixReuse.BlockTokens} tokens)."));
        }

        Section(text, "What this traffic would cost", Costs(report.Whole));
        Section(text, $"By {report.By.ToString().ToLowerInvariant()}", Parts(report.Parts));
        Section(text, "By size of the input", Parts(report.Classes));
        Unknown(text, report.Unknown);
        return text.ToString();
    }

    /// <summary>How many rows were used, and why the others were not.</summary>
    internal static string Rows(UsageReport report)
    {
        var used = Invariant($"{report.Whole.Totals.Requests:N0} of {report.Rows:N0} rows used");
        return report.LeftOut.Count == 0
            ? used + "."
            : $"{used}; left out: {string.Join("; ", report.LeftOut.Select(left => Invariant($"{left.Rows:N0} with {left.Reason}")))}.";
    }

    private static string Mix(TokenTotals totals)
    {
        var r = totals.InputPerOutput is { } ratio ? $"r = {Ratio.FromTimes(ratio)}".Replace(" times", "", StringComparison.Ordinal) + " input tokens for each output token" : "no output";
        var h = totals.CacheHitShare is { } share ? $"h = {share} of the input from the cache" : "no input";
        var written = totals.Written > 0 ? Invariant($"; {totals.Written:N0} tokens were written to the cache, priced as fresh input where no figure states their price") : "";
        return Invariant($"{totals.Input:N0} input and {totals.Output:N0} output tokens: {r}, {h}{written}.");
    }

    private static List<string[]> Costs(UsagePart whole)
    {
        var least = whole.Cheapest?.Cost.Dollars ?? 0;
        var rows = whole.Costs.Select(cost => new[] { cost.Model, cost.Cost.ToString(), least > 0 ? Ratio.FromTimes(cost.Cost.Dollars / least).ToString() : "" });
        List<string[]> table = [["model", "cost", "of the cheapest"], .. rows];
        if (whole.RequestsAsLogged > 0)
        {
            table.Add(["(as logged)", AsLogged(whole), whole.RequestsAsLogged == whole.Totals.Requests && least > 0 ? Ratio.FromTimes(whole.AsLogged.Dollars / least).ToString() : ""]);
        }

        return table;
    }

    // What some requests cost must not pass for what all do.
    private static string AsLogged(UsagePart part) =>
        part.RequestsAsLogged == 0 ? "" :
        part.RequestsAsLogged == part.Totals.Requests ? part.AsLogged.ToString() :
        Invariant($"{part.AsLogged} for {part.RequestsAsLogged:N0} of {part.Totals.Requests:N0}");

    private static List<string[]> Parts(IReadOnlyList<UsagePart> parts)
    {
        if (parts.Count == 0)
        {
            return [];
        }

        // The costliest are kept, in the order of their names.
        var shown = parts.OrderByDescending(part => part.Cheapest?.Cost.Dollars ?? 0).Take(MostParts).ToHashSet();
        List<string[]> table = [["part", "requests", "input", "output", "r", "h", "as logged", "cheapest", "its cost"], .. parts.Where(shown.Contains).Select(Row)];
        if (parts.Count > shown.Count)
        {
            table.Add([Invariant($"({parts.Count - shown.Count:N0} more with --format csv)"), "", "", "", "", "", "", "", ""]);
        }

        return table;
    }

    private static string[] Row(UsagePart part) =>
    [
        SafeText.ForTerminal(part.Name),
        Invariant($"{part.Totals.Requests:N0}"),
        Invariant($"{part.Totals.Input:N0}"),
        Invariant($"{part.Totals.Output:N0}"),
        part.Totals.InputPerOutput is { } ratio ? Ratio.FromTimes(ratio).ToString().Replace(" times", "", StringComparison.Ordinal) : "",
        part.Totals.CacheHitShare?.ToString() ?? "",
        AsLogged(part),
        part.Cheapest?.Model ?? "",
        part.Cheapest?.Cost.ToString() ?? "",
    ];

    // Columns of plain text, which can be copied whole.
    private static void Section(StringBuilder text, string title, List<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        text.AppendLine().AppendLine(title + ":");
        foreach (var row in rows)
        {
            text.AppendLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static void Unknown(StringBuilder text, IReadOnlyList<UnknownModel> models)
    {
        if (models.Count == 0)
        {
            return;
        }

        text.AppendLine().AppendLine("Models without prices here, which no sum 'as logged' contains:");
        foreach (var model in models.Take(MostUnknown))
        {
            text.Append(Invariant($"{SafeText.ForTerminal(model.Name)}: {model.Requests:N0} requests"));
            text.AppendLine(model.Nearest is { } nearest ? $" (the nearest with prices is {nearest})" : "");
        }

        if (models.Count > MostUnknown)
        {
            text.AppendLine(Invariant($"and {models.Count - MostUnknown:N0} more with --format json"));
        }
    }
}
