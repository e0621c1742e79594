using System.Globalization;
using static AiEconomics.Figures.Chinese.NumeralCharacters;

namespace AiEconomics.Figures.Chinese;

/// <summary>Reads Arabic and Chinese numerals, mixed or not: 460万, 1.4万亿, 三万五千, 一百二, 十几, 数万亿, 二〇二五.</summary>
/// <remarks>
/// A Chinese number is written in groups of four digits: 千, 百 and 十 multiply the digit before them, 万 multiplies the group before it,
/// and 亿 everything before it, so that 万亿 is 1e12.
/// </remarks>
internal sealed class NumeralReader
{
    private readonly string text;
    private int at;
    private Numeral total = Numeral.Zero;
    private Numeral group = Numeral.Zero;
    private Numeral? digit;
    private bool digitIsUnknown;
    private decimal lastScale;

    private NumeralReader(string text) => this.text = text;

    /// <summary>The number, or nothing where the text is no numeral.</summary>
    internal static Numeral? Read(string text)
    {
        try
        {
            return text.Length == 0 ? null : new NumeralReader(text).Read();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Numeral? Read()
    {
        while (at < text.Length)
        {
            if (!Step())
            {
                return null;
            }
        }

        return total + group + Trailing();
    }

    private bool Step()
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return digit is null && Arabic();
        }

        at++;
        return c switch
        {
            '几' or '数' => Unknown(),
            '点' => Decimals(),
            '万' or '亿' => Multiply(Scale(c)!.Value),
            _ => Scale(c) is { } scale ? Place(scale) : Digit(c) >= 0 && Chinese(Digit(c)),
        };
    }

    private bool Arabic()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        var read = decimal.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        digit = Numeral.Exactly(value);
        return read;
    }

    private bool Chinese(int value)
    {
        if (digit is not { } before)
        {
            // 零 in 一千零五 only says that a place is empty.
            lastScale = value == 0 ? 0 : lastScale;
            digit = value == 0 && at < text.Length && at > 1 ? null : Numeral.Exactly(value);
            return true;
        }

        var twoDigits = at >= 2 && Digit(text[at - 2]) >= 0 && (at < 3 || Digit(text[at - 3]) < 0) && (at == text.Length || Digit(text[at]) < 0);
        digit = twoDigits && value == before.High + 1 ? new(before.Low, value) : before * 10 + Numeral.Exactly(value);
        return before.IsExact;
    }

    // Behind 十 the unknown digit may also be 1: 十几 is 11 to 19.
    private bool Unknown()
    {
        var known = digit is null;
        digit = new(at > 1 && text[at - 2] == '十' ? 1 : 2, 9);
        digitIsUnknown = true;
        return known;
    }

    private bool Place(decimal scale)
    {
        var before = digit ?? Numeral.Exactly(1);
        group += digitIsUnknown ? new(before.Low * scale, before.High * scale + scale - 1) : before * scale;
        return Done(scale);
    }

    private bool Multiply(decimal scale)
    {
        var below = group + (digit ?? Numeral.Zero);
        var all = scale == 10_000 ? below : total + below;
        var times = all == Numeral.Zero ? Numeral.Exactly(1) : all;
        total = scale == 10_000 ? total + times * scale : times * scale;
        group = Numeral.Zero;
        return Done(scale);
    }

    private bool Done(decimal scale)
    {
        digit = null;
        digitIsUnknown = false;
        lastScale = scale;
        return true;
    }

    private bool Decimals()
    {
        var whole = group + (digit ?? Numeral.Zero);
        var place = 1m;
        for (; at < text.Length && Digit(text[at]) >= 0; at++)
        {
            place /= 10;
            whole += Numeral.Exactly(Digit(text[at]) * place);
        }

        group = Numeral.Zero;
        digit = whole;
        lastScale = 0;
        return place < 1;
    }

    // 一百二 is 120, 三千五 is 3,500 and 3万5 is 35,000: a last digit right behind a place takes the next lower one.
    private Numeral Trailing()
    {
        var spoken = lastScale > 10 && text.Length > 1 && Scale(text[^2]) is not null && (Digit(text[^1]) > 0 || text[^1] is > '0' and <= '9');
        return (digit ?? Numeral.Zero) * (spoken ? lastScale / 10 : 1);
    }
}
