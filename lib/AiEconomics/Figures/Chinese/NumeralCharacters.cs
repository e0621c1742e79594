namespace AiEconomics.Figures.Chinese;

/// <summary>The characters of Chinese numbers.</summary>
internal static class NumeralCharacters
{
    internal const string Digits = "零一二三四五六七八九";

    /// <summary>What 十, 百, 千, 万 or 亿 multiplies by, or nothing.</summary>
    internal static decimal? Scale(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };

    /// <summary>The Chinese digit's value, or −1.</summary>
    internal static int Digit(char c) => c is '两' ? 2 : c is '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
}
