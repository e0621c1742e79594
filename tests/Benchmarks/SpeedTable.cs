using System.Globalization;
using AiEconomics.Cli;
using AiEconomics.Cli.Site.Trust;
using AiEconomics.Figures.Tables;
using CsvHelper;

namespace AiEconomics.Benchmarks;

/// <summary>The comparisons of a run as a table, kept in a file with those of runs before, that a later one is held against.</summary>
internal static class SpeedTable
{
    private static readonly string[] Header = ["key", "what", "product_seconds", "other", "other_seconds", "times_as_fast", "goal", "times_less_processor_time", "machine", "date"];

    // What a change may cost before someone must look: less than a lost core.
    private const double MostLost = 1.0 / 3;

    internal static string Committed => Path.Combine(Repository.Find().Root, "tests", "Benchmarks", "measured.csv");

    internal static void Print(IEnumerable<Comparison> comparisons)
    {
        Console.WriteLine($"{Machine()}, .NET {Environment.Version}. The best of several runs, product and peer in turn.\n");
        Console.WriteLine("| Work | Product | Peer | Times as fast | Goal |\n| :-- | --: | :-- | --: | --: |");
        foreach (var comparison in comparisons)
        {
            Console.WriteLine(Text($"| {comparison.What} | {SpeedSection.Shown(comparison.Product.Seconds)} | {Other(comparison)} | {comparison.Ratio:0.0} | {comparison.Goal} |"));
        }
    }

    /// <summary>Puts a run above those before it; one of the same day is replaced.</summary>
    internal static void Save(IReadOnlyList<Comparison> comparisons, string date)
    {
        var now = comparisons.Select(row => (string?[])[row.Key, row.What, Text($"{row.Product.Seconds:G4}"), row.Other, Text($"{row.Peer?.Seconds:G4}"), Text($"{row.Ratio:G3}"), Text($"{row.Goal}"), Text($"{row.ProcessorRatio:G3}"), Machine(), date]);
        var before = Rows().Where(row => row["date"] != date).Select(row => Header.Select(column => row[column]).ToArray());
        SafeFile.Write(Committed, Csv(now.Concat(before).Prepend(Header)));
    }

    /// <summary>Whether a kept run was made on such a machine: processors differ in what they do well, and so do the ratios.</summary>
    internal static bool HasThisMachine() => Rows().Any(row => row["machine"] == Machine());

    /// <summary>
    /// Holds a run against the kept ones of such a machine, by processor time: against the lowest of their ratios, since processors of one name differ in speed, and
    /// with it the ratios.
    /// </summary>
    /// <returns>What has become slower by more than a third, one sentence each.</returns>
    internal static IReadOnlyList<string> Slower(IEnumerable<Comparison> comparisons)
    {
        var known = Rows().Where(row => row["machine"] == Machine() && row["times_less_processor_time"].Length > 0)
            .GroupBy(row => row["key"], row => double.Parse(row["times_less_processor_time"], CultureInfo.InvariantCulture))
            .ToDictionary(ratios => ratios.Key, ratios => ratios.Min());
        return
        [
            .. comparisons.Where(row => known.TryGetValue(row.Key, out var ratio) && row.ProcessorRatio < ratio * (1 - MostLost))
                .Select(row => Text($"{row.What}: {row.ProcessorRatio:0.0} times less processor time than {row.Other}, where measured.csv has {known[row.Key]} or more.")),
        ];
    }

    private static string Csv(IEnumerable<string?[]> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                row.ToList().ForEach(field => csv.WriteField(field ?? ""));
                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows()
    {
        if (!File.Exists(Committed))
        {
            return [];
        }

        List<TableFault> faults = [];
        var rows = CsvTable.Read(Path.GetDirectoryName(Committed)!, Path.GetFileName(Committed), faults);
        TableException.ThrowIfAny(faults);
        return [.. rows.Skip(1).Select(row => Header.Zip(row.Fields).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string Other(Comparison comparison) => comparison.Peer is { } peer ? $"{comparison.Other}, {SpeedSection.Shown(peer.Seconds)}" : $"{comparison.Other}, not here";

    private static string Machine()
    {
        var model = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : null;
        return $"{Environment.ProcessorCount} cores{(model is null ? "" : $" of {model}")}";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
