namespace AiEconomics.Figures.Chinese;

/// <summary>The units as printed, and the base units that they are.</summary>
/// <remarks>块 and 张 alone count boards, so they are GPUs here; money is 块钱.</remarks>
internal static class UnitWords
{
    private static readonly Dictionary<string, (string Unit, decimal Factor)> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = ("1", 1),
        ["倍"] = ("1", 1),
        ["成"] = ("1", 0.1m),
        ["个"] = ("1", 1),
        ["次"] = ("1", 1),
        ["家"] = ("1", 1),
        ["美元"] = ("USD", 1),
        ["美金"] = ("USD", 1),
        ["元"] = ("CNY", 1),
        ["块钱"] = ("CNY", 1),
        ["人民币"] = ("CNY", 1),
        ["元人民币"] = ("CNY", 1),
        ["人"] = ("person", 1),
        ["名"] = ("person", 1),
        ["名员工"] = ("person", 1),
        ["位"] = ("person", 1),
        ["块"] = ("GPU", 1),
        ["张"] = ("GPU", 1),
        ["块GPU"] = ("GPU", 1),
        ["张GPU"] = ("GPU", 1),
        ["张卡"] = ("GPU", 1),
        ["卡"] = ("GPU", 1),
        ["算力小时"] = ("GPU-h", 1),
        ["GPU小时"] = ("GPU-h", 1),
        ["卡时"] = ("GPU-h", 1),
        ["Token"] = ("token", 1),
        ["Tokens"] = ("token", 1),
        ["个Token"] = ("token", 1),
        ["词元"] = ("token", 1),
        ["参数"] = ("parameter", 1),
        ["个参数"] = ("parameter", 1),
        ["天"] = ("day", 1),
        ["日"] = ("day", 1),
        ["周"] = ("day", 7),
        ["个星期"] = ("day", 7),
        ["个月"] = ("month", 1),
        ["年"] = ("year", 1),
        ["瓦"] = ("W", 1),
        ["千瓦"] = ("W", 1_000),
        ["兆瓦"] = ("W", 1_000_000),
        ["吉瓦"] = ("W", 1_000_000_000),
        ["度"] = ("kWh", 1),
        ["度电"] = ("kWh", 1),
        ["千瓦时"] = ("kWh", 1),
        ["字节"] = ("byte", 1),
        ["美元/GPU小时"] = ("USD/GPU-h", 1),
        ["美元/卡时"] = ("USD/GPU-h", 1),
        ["美元/度"] = ("USD/kWh", 1),
        ["美元/千瓦时"] = ("USD/kWh", 1),
        ["美元/卡"] = ("USD/GPU", 1),
        ["美元/百万Token"] = ("USD/Mtok", 1),
    };

    /// <summary>What may stand before the number: of what the price is.</summary>
    private static readonly (string Words, string Unit)[] Per = [("每百万Token", "美元/百万Token"), ("每卡时", "美元/卡时"), ("每GPU小时", "美元/GPU小时")];

    /// <summary>The base unit of a printed one and how many of it one printed unit is, or nothing.</summary>
    internal static (string Unit, decimal Factor)? Of(string printed) => Units.TryGetValue(printed, out var found) ? found : null;

    /// <summary>Moves "of each million tokens" from before the number into the unit.</summary>
    internal static string Joined(string text)
    {
        foreach (var (words, unit) in Per)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && text.EndsWith("美元", StringComparison.Ordinal))
            {
                return text[words.Length..^2] + unit;
            }
        }

        return text;
    }
}
