using AiEconomics.Figures.Tables;

namespace AiEconomics.Cli.Traffic;

/// <summary>Texts from a log as they may be shown: they command neither a terminal nor a spreadsheet.</summary>
internal static class SafeText
{
    private const int Longest = 60;

    /// <summary>For a terminal: short, without control characters and without those that turn the direction of writing.</summary>
    internal static string ForTerminal(string text)
    {
        var shown = TableFault.OneLine(text);
        return shown.Length <= Longest ? shown : shown[..Longest] + "…";
    }

    /// <summary>For a spreadsheet: an apostrophe before what it would take for a formula.</summary>
    internal static string ForSpreadsheet(string text) => SpreadsheetText.Of(text);
}
