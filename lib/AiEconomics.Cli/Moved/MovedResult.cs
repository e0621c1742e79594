using System.Globalization;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Moved;

/// <summary>A named result that is not what it was.</summary>
/// <param name="Notebook">The notebook that gives it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Old">What it was; null where it is new.</param>
/// <param name="New">What it is; null where it is no longer given.</param>
/// <param name="Causes">The figures it uses that changed since, each with its old and new numbers.</param>
internal sealed record MovedResult(string Notebook, string Name, string? Old, string? New, IReadOnlyList<string> Causes)
{
    internal const string NoFigure = "no figure that it uses changed: a model, a claim's test or the notebook did";

    private const double Percent = 100;

    // What fits a line of a table; of longer answers only the numbers that differ are shown.
    private const int Short = 40;

    /// <summary>Why it moved, on one line.</summary>
    internal string Cause => Causes.Count == 0 ? NoFigure : string.Join("; ", Causes);

    /// <summary>The change of the first number that differs, in per cent of the old one.</summary>
    internal static string Change(string? old, string? now)
    {
        var (before, after) = Differing(old, now).FirstOrDefault();
        return before is null || double.Parse(before.Value, CultureInfo.InvariantCulture) is var was && was == 0
            ? "–"
            : ((double.Parse(after!.Value, CultureInfo.InvariantCulture) - was) / was * Percent).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>Both texts, or of long ones that differ in numbers only, those numbers.</summary>
    internal (string Old, string New) Shown()
    {
        var differing = Differing(Old, New).ToList();
        return differing.Count == 0 || Math.Max(Old!.Length, New!.Length) <= Short
            ? (Old ?? "(new)", New ?? "(no longer given)")
            : (string.Join("; ", differing.Select(pair => pair.Old.Printed)), string.Join("; ", differing.Select(pair => pair.New.Printed)));
    }

    private static IEnumerable<(Number Old, Number New)> Differing(string? old, string? now)
    {
        var (before, after) = (Number.In(old ?? ""), Number.In(now ?? ""));
        return before.Count == after.Count ? before.Zip(after).Where(pair => pair.First.Value != pair.Second.Value) : [];
    }
}
