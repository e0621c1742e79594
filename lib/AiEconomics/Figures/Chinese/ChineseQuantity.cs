using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures.Chinese;

/// <summary>What a printed Chinese figure says: relation, number, ends, unit.</summary>
/// <param name="Relation">How the number relates to the quantity.</param>
/// <param name="Value">The number stated; nothing for a range and for a word that names none ("some tens of millions").</param>
/// <param name="Low">The lower end, stated (range) or by convention.</param>
/// <param name="High">The upper end, stated (range) or by convention.</param>
/// <param name="Unit">The base unit, such as <c>USD</c>; <c>1</c> where none is printed.</param>
/// <remarks>
/// <para><b>Stated strictly</b>: 不到 不及 低于 不足 are below; 超过 高于 逾 are above; 至少 不低于 上亿 以上 are at least; 至多 不超过 以下 以内 are at
/// most; 6到10 is a range with both ends in it. 高达 and 只有 are emphasis and change nothing.</para>
/// <para><b>By convention</b>, because the word leaves an end open:</para>
/// <para>近 接近 (nearly): below the number, and at least 90 % of it.</para>
/// <para>约 左右 上下 (about): the number, give or take 10 %.</para>
/// <para>余 多 (and more): above the number and below the next step of its last digit: 200余 is between 200 and 300, 120多 between 120
/// and 130. Behind 万 or 亿 the step is that unit: 10多亿 is between 10 and 20 亿, 10亿多 between 10 and 11 亿.</para>
/// <para>几 数 (some): a digit from 2 to 9; the digits below it within its group of four (千百十个) are free: 几百万 is 2,000,000 to
/// 9,990,000, 几十 is 20 to 99, 数万亿 is 2e12 to 9e12. Behind 十 it is a digit from 1 to 9: 十几 is 11 to 19.</para>
/// <para>三四百 (three or four hundred): 300 to 400.</para>
/// <para>几十分之一 (one of some tens): 1/99 to 1/20.</para>
/// <para>"N 倍" is N times, also in 便宜6倍, which is read as a price of one sixth.</para>
/// </remarks>
public sealed record ChineseQuantity(Relation Relation, double? Value, double? Low, double? High, string Unit)
{
    // The longest figure of the article has 14 characters; a page of text is no figure, and not looked through for one.
    private const int Longest = 100;

    /// <summary>Whether an end is a convention for a vague word and not stated.</summary>
    public bool IsConventional => Relation != Relation.Range && (Low is not null || High is not null);

    /// <summary>Reads a figure as printed, such as 460万美元, 不到8% or 几十分之一; <c>…</c> stands for words left out.</summary>
    /// <exception cref="FormatException">The text is no figure, or one of a form that has no reading here.</exception>
    public static ChineseQuantity Parse(string asPrinted)
    {
        ArgumentNullException.ThrowIfNull(asPrinted);
        return TryParse(asPrinted) ?? throw new FormatException(
            $"{(asPrinted.Length == 0 ? "''" : TableFault.Quote(asPrinted))} is no Chinese figure that can be read; expected an optional relation, one number and a unit, such as 不到500万美元.");
    }

    /// <summary>Reads a figure as printed, or nothing where it cannot be read.</summary>
    public static ChineseQuantity? TryParse(string asPrinted)
    {
        ArgumentNullException.ThrowIfNull(asPrinted);
        try
        {
            return asPrinted.Length > Longest ? null : QuantityReader.Read(ChineseText.Normalize(asPrinted));
        }
        catch (OverflowException)
        {
            // More than 28 digits, with its unit: no quantity of this world.
            return null;
        }
    }

    /// <summary>Relation, numbers and unit on one line, such as <c>&lt; 0.08</c> or <c>range 6 to 10</c>.</summary>
    public override string ToString() => Wording.Of(Relation, Value, Low, High, Unit);
}
