using System.Globalization;

namespace AiEconomics.Figures.Tables;

/// <summary>One thing wrong in a table: where it stands, what was found, what was expected, what to do.</summary>
/// <param name="File">The file's name, such as <c>evidence.csv</c>.</param>
/// <param name="Line">The line of the file, counted from 1; 0 where the file as a whole is at fault.</param>
/// <param name="Column">The column's name; empty where a whole line is at fault.</param>
/// <param name="Found">What was found, in words.</param>
/// <param name="Expected">What was expected, in words.</param>
/// <param name="Cure">What to do, as the end of a sentence.</param>
public sealed record TableFault(string File, int Line, string Column, string Found, string Expected, string Cure)
{
    /// <summary>One sentence, such as <c>evidence.csv, line 7, column 'unit': found 'dollars', expected one of …; write …</c></summary>
    public override string ToString() => OneLine($"{Place}: found {Found}, expected {Expected}; {Cure}.");

    private string Place => File + (Line > 0 ? $", line {Line}" : "") + (Column.Length > 0 ? $", column '{Column}'" : "");

    /// <summary>A field's text as a message may show it: in quotes, short, and without control characters.</summary>
    internal static string Quote(string text)
    {
        const int longest = 40;
        var shown = text.Length <= longest ? text : text[..longest] + "…";
        return text.Length == 0 ? "nothing" : $"'{OneLine(shown)}'";
    }

    /// <summary>A text without what would break a line or command a terminal, whatever a file held.</summary>
    internal static string OneLine(string text) => string.Concat(text.Select(c => Commands(c) ? '\uFFFD' : c));

    private static bool Commands(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
