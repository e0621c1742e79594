using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Translations;

/// <summary>A row of the glossary, English or Chinese.</summary>
/// <param name="Line">The whole row.</param>
/// <param name="Term">The English term.</param>
/// <param name="Chinese">The Chinese term.</param>
/// <param name="Unit">The unit, as written.</param>
/// <param name="Fingerprint">Of the English row that a Chinese one translates; null in the English glossary.</param>
internal sealed partial record GlossaryRow(string Line, string Term, string Chinese, string Unit, string? Fingerprint)
{
    /// <summary>The rows of a page's glossary; none where it has no glossary.</summary>
    internal static IReadOnlyList<GlossaryRow> In(string page)
    {
        var head = Head().Match(page);
        var table = head.Success ? Table().Match(page, head.Index).Value : "";
        var isEnglish = head.Groups["english"].Success;
        return [.. table.Split('\n').Skip(2).Where(line => line.StartsWith('|')).Select(line => From(line, isEnglish))];
    }

    /// <summary>The page without those rows.</summary>
    internal static string Without(string page, IEnumerable<GlossaryRow> rows) =>
        rows.Aggregate(page, (text, row) => text.Replace(row.Line + "\n", "", StringComparison.Ordinal));

    private static GlossaryRow From(string line, bool isEnglish)
    {
        var mark = Mark().Match(line);
        var cells = Mark().Replace(line, "").Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        return new(line, cells[isEnglish ? 0 : 1], cells[isEnglish ? 1 : 0], cells[^1], mark.Success ? mark.Groups[1].Value : null);
    }

    [GeneratedRegex(@"^\| (?:(?<english>Term) \| 中文|中文 \| Term) \|", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:^\|[^\n]*(?:\n|\z))+", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex("<!-- row: ([0-9a-f]{8}) -->")]
    private static partial Regex Mark();
}
