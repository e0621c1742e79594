using System.Globalization;
using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>A text of an output as the book looks it up: its numbers replaced by places.</summary>
/// <param name="Text">The text.</param>
/// <param name="Key">The text with <c>{1}</c> for its first number.</param>
/// <param name="Numbers">Where the numbers stand, and as printed, with the letter for their size: <c>4.60 M</c>; a date is one number.</param>
internal sealed partial record PhraseText(string Text, string Key, IReadOnlyList<(int Place, string Printed)> Numbers)
{
    internal static PhraseText Of(string text)
    {
        var numbers = new List<(int, string)>();
        var key = Pattern().Replace(text, match =>
        {
            numbers.Add((match.Index, match.Value));
            return string.Create(CultureInfo.InvariantCulture, $"{{{numbers.Count}}}");
        });
        return new(text, key, numbers);
    }

    /// <summary>
    /// Whether there is nothing to translate: only code, numbers, units, signs and keys, or Chinese already.
    /// </summary>
    internal static bool IsWordless(string text)
    {
        // Code may hold a name in any script.
        var words = Code().Replace(text, "");
        return Han().IsMatch(words) || Name().IsMatch(words) || !Letter().IsMatch(Unit().Replace(Pattern().Replace(Hover().Replace(words, ""), ""), ""));
    }

    /// <summary>The number of a place, as printed or counted in a power of ten: 18 billion is 180 亿.</summary>
    internal string At(string place, string word)
    {
        var (at, printed) = Numbers[int.Parse(place, CultureInfo.InvariantCulture) - 1];
        return word.Length > 0 && Number.In(Text).FirstOrDefault(number => number.Place == at) is { } number ? $"{number.CountedIn(word)} {word}" : printed;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_.{]|[A-Za-z]-)(?:\d{4}-\d{2}(?:-\d{2})?|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?(?: [kMBT](?![A-Za-z0-9]))?)(?![A-Za-z0-9_]|\.\d|,\d{3})")]
    private static partial Regex Pattern();

    // A figure's key or a model's name in addresses has a point or a digit: h800.rent, gpt-5.
    [GeneratedRegex(@"^(?=[^.\d]*[.\d])[a-z0-9]+(?:[._-][a-z0-9]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"%\{[^}]*\}")]
    private static partial Regex Hover();

    [GeneratedRegex(@"(?<![A-Za-z])(?:USD|CNY|FLOP|TFLOP/s|PFLOP/s-day|FLOP/s|GFLOPS|GPU-h|GPU|Mtok|kWh|[kMG]?W|[kMGT]B(?:/s)?|bp|[kMBT]|P\d+)(?![A-Za-z])")]
    private static partial Regex Unit();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
