namespace AiEconomics.Translations;

/// <summary>Breaks a text that holds Chinese, which has no blanks, into lines: a Chinese character is as wide as two letters.</summary>
internal static class Lines
{
    private static readonly char[] Signs = ['，', '：', '；', '、'];

    private const string NeverFirst = "，。、；：？！）”％%";

    /// <summary>The text with a mark between its lines, none of which is wider than so many letters where it can be broken.</summary>
    internal static string Of(string text, int width, string mark)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && WidthOf((line + piece).TrimEnd()) > width)
            {
                var cut = CutOf(line);
                lines.Add(line[..cut].Trim());
                line = line[cut..];
            }

            line += piece;
        }

        return string.Join(mark, lines.Append(line.Trim()));
    }

    /// <summary>How many letters wide a text is.</summary>
    internal static int WidthOf(string text) => text.Sum(letter => IsWide(letter) ? 2 : 1);

    // A full line ends after its last sign, unless it would be left half empty.
    private static int CutOf(string line) => line.LastIndexOfAny(Signs) + 1 is var cut && WidthOf(line[..cut]) * 2 >= WidthOf(line) ? cut : line.Length;

    // What stays together: a word with the blank after it, or a Chinese character with the sign after it.
    private static IEnumerable<string> Pieces(string text)
    {
        var from = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || !NeverFirst.Contains(text[at], StringComparison.Ordinal) && (text[at - 1] == ' ' || IsWide(text[at - 1]) || IsWide(text[at])))
            {
                yield return text[from..at];
                from = at;
            }
        }
    }

    private static bool IsWide(char letter) => letter >= '\u2E80';
}
