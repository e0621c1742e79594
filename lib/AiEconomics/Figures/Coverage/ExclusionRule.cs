using System.Text.RegularExpressions;

namespace AiEconomics.Figures.Coverage;

/// <summary>A class of numeric characters that are no figure, with the reason.</summary>
/// <param name="Name">Short name, for counts.</param>
/// <param name="Reason">Why none of them is a figure.</param>
/// <param name="Pattern">What is taken out, in text with plain (half-width) characters.</param>
/// <remarks>Rules describe classes of words, never places of one text, so that they hold for the next text too. The first that fits counts.</remarks>
public sealed record ExclusionRule(string Name, string Reason, Regex Pattern)
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<ExclusionRule> All { get; } =
    [
        Rule(
            "date",
            "a date places an event and measures nothing",
            "(?<![0-9.])(?:(?:19|20)[0-9]{2} ?年|[0-9]{1,2}月(?:[0-9]{1,2}日)?)"),
        Rule(
            "name",
            "part of the name of a model, chip or company",
            "(?<![A-Za-z])(?!Top)(?>[A-Za-z]+-?[0-9]+(?:\\.[0-9]+)?)(?! ?[万亿%倍美元块])|[A-Z][a-z]+ [0-9]+\\.[0-9]+|百度|千问"),
        Rule(
            "registration",
            "a registration number",
            "[0-9]{8,}号"),
        Rule(
            "ordinal",
            "an order in the text or in time, no amount",
            "第[一二三四五六七八九十0-9]+[次重步批]"),
        Rule(
            "indefinite",
            "'one' as the indefinite article, or behind 'this', 'each', 'another', 'new'",
            "[这那每另某新]一|一(?:个(?!月|星期|小时)|[则种家条支把套笔场张片段次代系部])"),
        Rule(
            "own points",
            "the text counts its own points",
            "[二两三四五六七八九十](?:点(?![零一二三四五六七八九])|重|个(?:维度|方面))"),
        Rule(
            "both",
            "'the two' points to two that are already named",
            "两[国者相方岸]"),
        Rule(
            "quantifier",
            "a quantifier without a number, of which neither end is known",
            "多[次种个家项]|多少|[许很更最众诸太]多|一次次"),
        Rule(
            "word",
            "part of a word that counts nothing",
            "数[学据字值码]|[参函指]数|几乎|[唯统单]一|进一步|一[致定直些样起般旦向再方]|半导体|双方|十分(?!之)|亿点点"),
    ];

    private static ExclusionRule Rule(string name, string reason, string pattern) =>
        new(name, reason, new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
