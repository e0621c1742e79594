namespace AiEconomics.Figures.Chinese;

/// <summary>The words that say how a printed number relates to the quantity.</summary>
internal static class RelationWords
{
    private static readonly (Sense Sense, string[] Words)[] Before =
    [
        (Sense.AtMost, ["不超过", "不多于", "不高于", "至多", "最多"]),
        (Sense.AtLeast, ["不少于", "不低于", "至少", "起码", "最少"]),
        (Sense.Below, ["还不到", "不到", "不及", "不足", "低于", "少于", "小于"]),
        (Sense.Above, ["超过", "高于", "多于", "大于", "突破", "逾", "超"]),
        (Sense.Nearly, ["接近", "将近", "近"]),
        (Sense.About, ["大约", "约为", "约", "大概", "差不多", "~"]),
        (Sense.Plain, ["高达", "达到", "达", "只有", "仅", "合计", "总计", "共"]),
    ];

    private static readonly (Sense Sense, string[] Words)[] After =
    [
        (Sense.About, ["左右", "上下"]),
        (Sense.AtLeast, ["以上"]),
        (Sense.AtMost, ["以下", "以内"]),
    ];

    /// <summary>What a relation word means; <see cref="More"/> is 余 or 多 behind the number.</summary>
    internal enum Sense
    {
        Plain,
        Below,
        AtMost,
        Above,
        AtLeast,
        Nearly,
        About,
        More,
    }

    /// <summary>Cuts the relation words off both ends; nothing where two of them contradict.</summary>
    internal static (Sense Sense, string Without)? Cut(string text)
    {
        var (before, rest) = Cut(text, Before, (text, word) => text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : null);
        if (before == Sense.Plain)
        {
            (before, rest) = Cut(rest, Before, (text, word) => text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : null);
        }

        // 上亿 is "one 亿 or more"; 上 alone is no relation.
        if (before == Sense.Plain && rest.Length > 1 && rest[0] == '上' && NumeralCharacters.Scale(rest[1]) is > 10)
        {
            (before, rest) = (Sense.AtLeast, rest[1..]);
        }

        var (after, middle) = Cut(rest, After, (text, word) => text.EndsWith(word, StringComparison.Ordinal) ? text[..^word.Length] : null);
        return before == Sense.Plain || after == Sense.Plain || before == after
            ? (before == Sense.Plain ? after : before, middle)
            : null;
    }

    private static (Sense, string) Cut(string text, (Sense Sense, string[] Words)[] table, Func<string, string, string?> without)
    {
        foreach (var (sense, words) in table)
        {
            if (words.Select(word => without(text, word)).FirstOrDefault(rest => rest is not null) is { } rest)
            {
                return (sense, rest);
            }
        }

        return (Sense.Plain, text);
    }
}
