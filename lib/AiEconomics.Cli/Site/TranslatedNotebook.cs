using System.Text.RegularExpressions;
using AiEconomics.Cli.Translations;
using AiEconomics.Cli.Translations.Phrases;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Site;

/// <summary>A notebook with its texts and the words of its outputs in Chinese; code and numbers are those of the English one.</summary>
internal static partial class TranslatedNotebook
{
    private const string OutOfStep = "The English of this passage has changed and its translation has not followed yet; here is the English.";

    /// <summary>The notebook in Chinese. A text whose translation is missing or of other words stays English and says so.</summary>
    public static NotebookPage From(NotebookPage notebook, Translation chinese, PhraseBook phrases)
    {
        PageCell[] cells = [.. notebook.Cells.Select(cell => cell.Kind == "markdown"
            ? cell with { Source = chinese[cell.Id] ?? Noted(cell.Source) }
            : cell with { Outputs = [.. cell.Outputs.Select(output => OutputPhrases.Of(output, phrases))] })];
        var opening = cells.FirstOrDefault(cell => cell.Kind == "markdown")?.Source ?? "";
        return notebook with { Title = Heading().Match(opening) is { Success: true } title ? title.Groups[1].Value.Trim() : notebook.Title, Cells = cells };
    }

    // Below the heading, which must stay the first line.
    private static string Noted(string english) => Heading().Match(english) is { Success: true, Index: 0 } title
        ? english.Insert(title.Length, "\n\n" + Note)
        : Note + english;

    private static string Note => $"> {SiteLanguage.Chinese[OutOfStep]}\n\n";

    [GeneratedRegex(@"^#{1,3}[ \t]+(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
