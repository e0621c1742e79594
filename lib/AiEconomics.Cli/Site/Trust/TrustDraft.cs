using System.Globalization;
using System.Net;

namespace AiEconomics.Cli.Site.Trust;

/// <summary>Makes the page of what was done to the program, and how often it kept its promises.</summary>
internal static class TrustDraft
{
    internal const string Path = "trust.html";

    private const int LongNote = 160;

    /// <summary>The page of what was tried in a clone and of the full runs that it keeps; where nothing was tried it says how that comes about.</summary>
    /// <param name="root">The clone.</param>
    /// <exception cref="Fault">A file there is no report.</exception>
    internal static PageDraft From(string root)
    {
        var (reports, kept) = (TrialReport.Tried(root), TrialReport.Kept(root));
        var draft = new PageDraft(Path, "Trust") { Layout = "wide" };
        draft.Html("<h1>Trust</h1>");
        draft.Html(reports.Count == 0
            ? "<p class=\"lead\">Nothing was tried before this site was built. Each of these commands tries something and writes a report; build the site again after them.</p>"
                + "<pre class=\"value\">dotnet run --project tests/Fuzzing\ndotnet run --project tests/Faults\ndotnet run --project tests/Mutation\ndotnet run --project tests/Coverage</pre>"
            : Lead([.. reports.Where(report => report.Columns is null).SelectMany(report => report.Trials)]));
        foreach (var report in reports)
        {
            draft.Html($"<h2>{Encoded(report.Title)}</h2>");
            Add(draft, report);
        }

        if (kept.Count > 0)
        {
            draft.Html("<h2>Full runs</h2><p>What takes too long to be tried with every change was run in full, and its report kept with its day.</p>");
        }

        foreach (var report in kept)
        {
            draft.Html($"<h3>{Encoded(report.Title)}, {Encoded(report.Date ?? "")}</h3>");
            Add(draft, report);
        }

        return draft;
    }

    private static void Add(PageDraft draft, TrialReport report)
    {
        draft.Html($"<p>{Encoded(report.Promise)} Try it again: <code>{Encoded(report.Command)}</code></p>");
        draft.Html(report.Columns is { } columns ? Shares(report, columns) : Promises(report));
    }

    private static string Lead(IReadOnlyList<Trial> trials)
    {
        if (trials.Count == 0)
        {
            return "<p class=\"lead\">No trouble was made before this site was built; what was counted is below.</p>";
        }

        var skipped = trials.Count(trial => trial.Tried == 0);
        return $"<p class=\"lead\">This machine tried {Number(trials.Sum(trial => trial.Tried))} times to make the program crash, hang, lose a file or give another digit; "
            + $"it kept its promise {Number(trials.Sum(trial => trial.Right))} times."
            + (skipped == 0 ? "" : $" {(skipped == 1 ? "One kind of trouble" : $"{Number(skipped)} kinds of trouble")} could not be made here; the remark says why.") + "</p>";
    }

    private static string Promises(TrialReport report) =>
        "<table><thead><tr><th>What</th><th class=\"number\">Tried</th><th class=\"number\">Kept</th><th>Remark</th></tr></thead><tbody>"
        + string.Concat(report.Trials.Select(Row)) + "</tbody></table>";

    private static string Shares(TrialReport report, Columns columns)
    {
        var all = new Trial("All", report.Trials.Sum(trial => trial.Tried), report.Trials.Sum(trial => trial.Right));
        return $"<table><thead><tr><th>Folder</th><th class=\"number\">{Encoded(columns.All)}</th><th class=\"number\">{Encoded(columns.Part)}</th><th class=\"number\">Share</th><th>Remark</th></tr></thead><tbody>"
            + string.Concat(report.Trials.Append(all).Select(ShareRow)) + "</tbody></table>";
    }

    private static string ShareRow(Trial trial) =>
        $"<tr><th scope=\"row\">{Encoded(trial.What)}</th><td class=\"number\">{Number(trial.Tried)}</td><td class=\"number\">{Number(trial.Right)}</td><td class=\"number\">{(trial.Tried == 0 ? "" : (trial.Right / (double)trial.Tried).ToString("0.0 %", CultureInfo.InvariantCulture))}</td><td>{Note(trial.Note)}</td></tr>";

    private static string Row(Trial trial) =>
        $"<tr><th scope=\"row\">{Encoded(trial.What)}</th><td class=\"number\">{(trial.Tried == 0 ? "not here" : Number(trial.Tried))}</td><td class=\"number\">{(trial.Tried == 0 ? "" : Number(trial.Right))}</td><td>{Encoded(trial.Note)}</td></tr>";

    // Many names are for those who want them: they stand behind what the list is of, such as "not reached: …".
    private static string Note(string note) => note.IndexOf(": ", StringComparison.Ordinal) is var colon && colon > 0 && note.Length > LongNote
        ? $"<details><summary>{Encoded(note[..colon])}</summary>{Encoded(note[(colon + 2)..])}</details>"
        : Encoded(note);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
