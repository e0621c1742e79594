using System.Text;
using AiEconomics.Figures.Chinese;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>Chinese quantities as printed.</summary>
internal sealed class ChineseReader : FuzzedReader
{
    internal override string Name => "chinese";

    internal override string What => "Chinese quantities";

    internal override IReadOnlyList<byte[]> Corpus => Lines(Name);

    internal override IReadOnlyList<string> Words =>
        ["万", "亿", "千", "百", "十", "零", "〇", "两", "几", "数", "余", "多", "点", "倍", "成", "%", "分之", "比", "到", "至", "近", "约", "左右", "不到", "超过", "至少", "以上", "以下", "美元", "GPU小时", "第", "Top", "每百万Token", "…"];

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        if (ChineseQuantity.TryParse(text) is not { } read)
        {
            return [Refusal(text)];
        }

        var ends = new[] { read.Low, read.Value, read.High }.OfType<double>().ToList();
        Holds(ends.Count > 0 && ends.All(end => double.IsFinite(end) && end >= 0), "the numbers are finite and not negative");
        Holds(ends.Zip(ends.Skip(1)).All(pair => pair.First <= pair.Second), "low, value and high stand in this order");
        Holds(read.Unit.Length > 0 && Objects(read.ToString()), "it can be shown on one line");
        Holds(ChineseQuantity.TryParse(FullWidth(text)) == read, "full-width digits read as plain ones");
        return [];
    }

    private static string Refusal(string text)
    {
        try
        {
            ChineseQuantity.Parse(text);
            throw new WrongResultException("what TryParse refuses Parse refuses");
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    private static bool Objects(string shown) => shown.Length > 0 && !shown.Any(char.IsControl);

    private static string FullWidth(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c));
}
