using System.Globalization;
using AiEconomics.Cli;
using AiEconomics.Cli.Site.Trust;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Benchmarks;

/// <summary>The comparisons of one run as a table, kept in a file that a later run is held against.</summary>
internal static class SpeedTable
{
    private const string Header = "key,what,product_seconds,other,other_seconds,times_as_fast,goal,times_less_processor_time,machine,date";

    // What a change may cost before someone must look: more than machines of one kind differ, less than a lost core.
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

    internal static void Save(IReadOnlyList<Comparison> comparisons, string date) => SafeFile.Write(
        Committed,
        string.Concat(comparisons.Select(row => Text(
            $"{row.Key},\"{row.What}\",{row.Product.Seconds:G4},{row.Other},{row.Peer?.Seconds:G4},{row.Ratio:G3},{row.Goal},{row.ProcessorRatio:G3},\"{Machine()}\",{date}\n")).Prepend(Header + "\n")));

    /// <summary>Whether the committed run was made on such a machine: processors differ in what they do well, and so do the ratios.</summary>
    internal static bool IsOfThisMachine()
    {
        if (!File.Exists(Committed))
        {
            return false;
        }

        var rows = Rows();
        return rows[1].Fields[Array.IndexOf(Header.Split(','), "machine")] == Machine();
    }

    /// <summary>Holds a run against the committed one, by processor time.</summary>
    /// <returns>What has become slower by more than a third, one sentence each.</returns>
    internal static IReadOnlyList<string> Slower(IEnumerable<Comparison> comparisons)
    {
        var column = Array.IndexOf(Header.Split(','), "times_less_processor_time");
        var known = Rows().Skip(1).ToDictionary(row => row.Fields[0], row => row.Fields[column]);
        return
        [
            .. comparisons.Where(row => row.ProcessorRatio is not null && known.TryGetValue(row.Key, out var text) && text.Length > 0
                && row.ProcessorRatio < double.Parse(text, CultureInfo.InvariantCulture) * (1 - MostLost))
                .Select(row => Text($"{row.What}: {row.ProcessorRatio:0.0} times less processor time than {row.Other}, where measured.csv has {known[row.Key]}.")),
        ];
    }

    private static IReadOnlyList<CsvTable.Record> Rows()
    {
        List<TableFault> faults = [];
        var rows = CsvTable.Read(Path.GetDirectoryName(Committed)!, Path.GetFileName(Committed), faults);
        TableException.ThrowIfAny(faults);
        return rows;
    }

    private static string Other(Comparison comparison) => comparison.Peer is { } peer ? $"{comparison.Other}, {SpeedSection.Shown(peer.Seconds)}" : $"{comparison.Other}, not here";

    private static string Machine()
    {
        var model = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : null;
        return $"{Environment.ProcessorCount} cores{(model is null ? "" : $" of {model}")}";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
