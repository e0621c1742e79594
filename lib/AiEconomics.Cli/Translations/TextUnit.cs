using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Translations;

/// <summary>What is translated as a whole: a text cell of a notebook, a section of a page, a row of the glossary.</summary>
/// <param name="Kind"><c>cell</c>, <c>section</c> or <c>row</c>.</param>
/// <param name="Id">Its name within the file, such as the cell's id.</param>
/// <param name="Text">The words, as markdown.</param>
internal sealed partial record TextUnit(string Kind, string Id, string Text)
{
    /// <summary>
    /// Hexadecimal digits that change when the words do. Quoted results, line breaks, and rows that list a notebook do not count:
    /// a run renews the first, the second mean nothing, and the third are checked one by one.
    /// </summary>
    internal string Fingerprint { get; } = Of(Text);

    /// <summary>What stands above its Chinese, or for a row at its end.</summary>
    internal string Mark => Kind == "row" ? $"<!-- row: {Fingerprint} -->" : $"<!-- {Kind}: {Id} {Fingerprint} -->";

    internal static string Of(string text) => AiEconomics.Translations.Fingerprint.Of(WithoutNotebooks(ResultQuotes.Emptied(text)));

    /// <summary>The text without the rows of a table that list notebooks.</summary>
    internal static string WithoutNotebooks(string text) => NotebookRow().Replace(text, "");

    [GeneratedRegex(@"^\|[^\n]*\]\([^)\s]*(?:\.ipynb|\b[\dR]\d-[\w-]+\.md)\)[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex NotebookRow();
}
