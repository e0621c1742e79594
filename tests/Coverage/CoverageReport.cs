using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Coverage;

/// <summary>Which lines of the libraries the tests reach.</summary>
internal sealed class CoverageReport(IReadOnlyList<Line> lines)
{
    // What the project promises; a share that falls below fails the run.
    private const double Least = 0.95;

    private const int MostNamed = 12;

    /// <summary>Joins the lines of several reports: one that any of them reached is reached.</summary>
    internal static CoverageReport Of(IEnumerable<Line> lines) => new([.. lines
        .GroupBy(line => (line.File, line.Number))
        .Select(same => same.First() with { Reached = same.Any(line => line.Reached) })
        .OrderBy(line => line.File, StringComparer.Ordinal).ThenBy(line => line.Number)]);

    /// <summary>Prints the shares and every gap, and writes the report for the site.</summary>
    internal int Tell(string? day)
    {
        foreach (var gap in Gaps(lines))
        {
            Console.WriteLine($"not reached: {gap}");
        }

        var report = Report();
        foreach (var row in report.Trials)
        {
            Console.WriteLine(FormattableString.Invariant($"{row.What}: {row.Tried} lines, {row.Right} reached, {row.Right / (double)row.Tried:0.0 %}"));
        }

        var reached = lines.Count(line => line.Reached);
        Console.WriteLine(FormattableString.Invariant($"All: {lines.Count} lines, {reached} reached, {reached / (double)lines.Count:0.0 %}; at least {Least:0 %} is asked for."));
        report.SaveAs("coverage", day);
        return reached >= Least * lines.Count ? 0 : 1;
    }

    private TrialReport Report() => new(
        "Lines that tests reach",
        "Every line of code of the libraries, by folder, and those that at least one test runs through. Notebooks reach more, and are not counted.",
        "dotnet run --project tests/Coverage",
        [.. lines.GroupBy(line => line.Folder).Select(folder => new Trial(folder.Key, folder.Count(), folder.Count(line => line.Reached), Named([.. Gaps([.. folder])])))],
        new("Lines", "Reached"));

    private static string Named(IReadOnlyList<string> gaps) => gaps.Count == 0 ? ""
        : "not reached: " + string.Join(", ", gaps.Take(MostNamed)) + (gaps.Count > MostNamed ? FormattableString.Invariant($" and {gaps.Count - MostNamed} more members") : "");

    // A member that the tests pass by, in part or whole, with its lines.
    private static IEnumerable<string> Gaps(IReadOnlyList<Line> lines) => lines.Where(line => !line.Reached)
        .GroupBy(line => (line.File, line.Member))
        .Select(gap => FormattableString.Invariant($"{gap.Key.File} {gap.Key.Member} ({string.Join(", ", gap.Select(line => line.Number))})"));
}
