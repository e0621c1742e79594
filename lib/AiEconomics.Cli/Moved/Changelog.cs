using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Moved;

/// <summary>The table "Results that moved" of what is not released yet: one row a result, from what was released to what is now.</summary>
internal static partial class Changelog
{
    private const string Unreleased = "## Unreleased";
    private const string Heading = "### Results that moved";
    private const string Columns = "| Result | Was | Is | Change | Because of |\n|:--|:--|:--|--:|:--|\n";

    /// <summary>Writes moved results into a file; one that is new has moved from nowhere and is left out.</summary>
    /// <exception cref="Fault">The file cannot be written.</exception>
    internal static void Update(string path, IReadOnlyList<MovedResult> moved)
    {
        if (File.Exists(path) && File.ReadAllText(path) is var text && With(text, moved) is var renewed && renewed != text)
        {
            SafeFile.Write(path, renewed);
        }
    }

    /// <summary>The text with these results in its table. A result that has a row keeps what it was there, and loses the row where it is that again.</summary>
    internal static string With(string text, IReadOnlyList<MovedResult> moved)
    {
        List<MovedResult> changed = [.. moved.Where(result => result.Old is not null)];
        if (changed.Count == 0)
        {
            return text;
        }

        var (before, section, after) = Section(text);
        var rows = new SortedDictionary<string, Row>(Rows(section).ToDictionary(row => row.Name), StringComparer.Ordinal);
        foreach (var result in changed)
        {
            var fresh = new Row(result.Name, Cell(result.Old!), Cell(result.New ?? "no longer given"), Cell(result.Cause));
            rows[result.Name] = rows.GetValueOrDefault(result.Name) is { } row ? row.Then(fresh) : fresh;
        }

        var table = string.Concat(rows.Values.Where(row => row.Was != row.Is).Select(row => row + "\n"));
        return before + (table.Length == 0 ? "" : $"{Heading}\n\n{Columns}{table}\n") + after;
    }

    /// <summary>What comes before the table with its heading, those, and what comes after; a heading for what is not released is put in where there is none.</summary>
    private static (string Before, string Section, string After) Section(string text)
    {
        var first = Release().Match(text) is { Success: true } release ? release.Index : text.Length;
        if (!text[first..].StartsWith(Unreleased, StringComparison.Ordinal))
        {
            return (text[..first] + Unreleased + "\n\n", "", text[first..]);
        }

        var start = first + Unreleased.Length;
        var end = Release().Match(text, start) is { Success: true } next ? next.Index : text.Length;
        var heading = text.IndexOf(Heading, start, end - start, StringComparison.Ordinal);
        if (heading < 0)
        {
            return (text[..start] + "\n\n", "", text[start..].TrimStart('\n'));
        }

        var over = heading + Heading.Length;
        var stop = Part().Match(text, over, end - over) is { Success: true } part ? part.Index : end;
        return (text[..heading], text[heading..stop], text[stop..]);
    }

    private static IEnumerable<Row> Rows(string section) => section.Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => Bar().Split(line.Trim().Trim('|')).Select(cell => cell.Trim()).ToList())
        .Where(cells => cells.Count == 5)
        .Select(cells => new Row(cells[0].Trim('`'), cells[1], cells[2], cells[4]));

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Release();

    [GeneratedRegex("^### ", RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    private sealed record Row(string Name, string Was, string Is, string Cause)
    {
        /// <summary>The row after the result moved once more.</summary>
        internal Row Then(Row next) => this with
        {
            Is = next.Is,
            Cause = Cause.Contains(next.Cause, StringComparison.Ordinal) ? Cause : $"{Cause}; {next.Cause}",
        };

        public override string ToString() => $"| `{Name}` | {Was} | {Is} | {MovedResult.Change(Was, Is)} | {Cause} |";
    }
}
