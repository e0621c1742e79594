using System.Globalization;

namespace AiEconomics.Figures.Tables;

/// <summary>Texts as a spreadsheet may open them: no formula runs that a table, a log or a cell brought along.</summary>
internal static class SpreadsheetText
{
    // The signs of a relation stand alone in their column, and begin no formula.
    private static readonly string[] Signs = ["=", "-", "+", "@"];

    /// <summary>An apostrophe before what would be taken for a formula; numbers and single signs stay what they are.</summary>
    internal static string Of(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !Signs.Contains(text) && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;
}
