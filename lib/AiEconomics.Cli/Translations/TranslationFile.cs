using System.Text.RegularExpressions;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations;

/// <summary>
/// A file of Chinese texts, in the order of the English ones, each below a mark such as <c>&lt;!-- cell: question 3f2a9c1b --&gt;</c>,
/// with the words of results at its end.
/// </summary>
/// <param name="Name">The file as messages call it, relative to the clone.</param>
/// <param name="Units">The texts.</param>
/// <param name="Results">The words of results.</param>
internal sealed partial record TranslationFile(string Name, IReadOnlyList<TranslatedUnit> Units, IReadOnlyList<ResultWords> Results)
{
    internal static TranslationFile Read(Repository repository, string path) =>
        Parse(Path.GetRelativePath(repository.Root, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n"));

    internal static TranslationFile Parse(string name, string text)
    {
        var rows = GlossaryRow.In(text);
        var words = GlossaryRow.Without(ResultWords.Without(text), rows);
        var marks = Mark().Matches(words);
        var units = marks.Select((mark, at) => new TranslatedUnit(
            mark.Groups["kind"].Value,
            mark.Groups["id"].Value,
            mark.Groups["fingerprint"].Value,
            words[(mark.Index + mark.Length)..(at + 1 < marks.Count ? marks[at + 1].Index : words.Length)].Trim()));
        var terms = rows.Select(row => new TranslatedUnit("row", row.Term, row.Fingerprint ?? "", row.Line));
        return new(name, [.. units, .. terms], [.. ResultWords.In(text)]);
    }

    /// <summary>The file as a page of the site: without its marks, which only the check reads, and its link to the twin, for which the site has a switch.</summary>
    internal static string Page(string text) => TwinLink().Replace(RowMark().Replace(Mark().Replace(text, ""), ""), "");

    [GeneratedRegex(@"^\[(?:中文|English)\]\([^)\s]*README\.md\)\n", RegexOptions.Multiline)]
    private static partial Regex TwinLink();

    [GeneratedRegex("^<!-- (?<kind>cell|section): (?<id>[^ ]+) (?<fingerprint>[0-9a-f]{8}) -->\n?", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(" ?<!-- row: [0-9a-f]{8} -->")]
    private static partial Regex RowMark();
}
