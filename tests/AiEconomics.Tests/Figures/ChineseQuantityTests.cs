using System.Globalization;
using AiEconomics.Figures;
using AiEconomics.Figures.Chinese;
using CsCheck;

namespace AiEconomics.Tests.Figures;

public class ChineseQuantityTests
{
    // Each expected number is worked by hand from the words: 万 is 1e4, 亿 is 1e8, 万亿 is 1e12.
    [Theory]
    [InlineData("460万美元", 4.6e6, "USD")]
    [InlineData("560万美元", 5.6e6, "USD")]
    [InlineData("5000亿美元", 5e11, "USD")]
    [InlineData("180亿美元", 1.8e10, "USD")]
    [InlineData("高达180亿美元", 1.8e10, "USD")]
    [InlineData("1万亿美元", 1e12, "USD")]
    [InlineData("1.4万亿美元", 1.4e12, "USD")]
    [InlineData("33亿美元", 3.3e9, "USD")]
    [InlineData("一亿零三百万美元", 1.03e8, "USD")]
    [InlineData("三万五千亿美元", 3.5e12, "USD")]
    [InlineData("1亿2000万美元", 1.2e8, "USD")]
    [InlineData("3,000亿美元", 3e11, "USD")]
    [InlineData("4600000美元", 4.6e6, "USD")]
    [InlineData("4,600,000美元", 4.6e6, "USD")]
    [InlineData("\uFF14\uFF16\uFF10万美元", 4.6e6, "USD")]
    [InlineData("2.5美元", 2.5, "USD")]
    [InlineData("300亿元", 3e10, "CNY")]
    [InlineData("20块钱", 20, "CNY")]
    [InlineData("每百万Token…0.15…美元", 0.15, "USD/Mtok")]
    [InlineData("每百万Token…10美元", 10, "USD/Mtok")]
    [InlineData("4300万度", 4.3e7, "kWh")]
    [InlineData("0.08美元/千瓦时", 0.08, "USD/kWh")]
    [InlineData("2.5万美元/卡", 2.5e4, "USD/GPU")]
    [InlineData("二十", 20, "1")]
    [InlineData("20", 20, "1")]
    [InlineData("二十三人", 23, "person")]
    [InlineData("一百二", 120, "1")]
    [InlineData("三千五", 3500, "1")]
    [InlineData("一万五", 15000, "1")]
    [InlineData("3万5", 35000, "1")]
    [InlineData("一千零五", 1005, "1")]
    [InlineData("一万零五", 10005, "1")]
    [InlineData("十万", 1e5, "1")]
    [InlineData("三点五亿美元", 3.5e8, "USD")]
    [InlineData("十", 10, "1")]
    [InlineData("十五天", 15, "day")]
    [InlineData("两天", 2, "day")]
    [InlineData("一周", 7, "day")]
    [InlineData("三年", 3, "year")]
    [InlineData("二〇二五", 2025, "1")]
    [InlineData("七点六七", 7.67, "1")]
    [InlineData("两倍", 2, "1")]
    [InlineData("1.5倍", 1.5, "1")]
    [InlineData("8%", 0.08, "1")]
    [InlineData("\uFF18\uFF05", 0.08, "1")]
    [InlineData("0.66%", 0.0066, "1")]
    [InlineData("百分之八", 0.08, "1")]
    [InlineData("百分之七点六七", 0.0767, "1")]
    [InlineData("三分之一", 1.0 / 3, "1")]
    [InlineData("十分之一", 0.1, "1")]
    [InlineData("两成", 0.2, "1")]
    [InlineData("10:1", 10, "1")]
    [InlineData("10\uFF1A1", 10, "1")]
    [InlineData("3比2", 1.5, "1")]
    [InlineData("10 万块", 1e5, "GPU")]
    [InlineData("2048张卡", 2048, "GPU")]
    [InlineData("278.8万GPU小时", 2.788e6, "GPU-h")]
    [InlineData("15.5万亿Token", 1.55e13, "token")]
    [InlineData("326亿个参数", 3.26e10, "parameter")]
    [InlineData("2美元/GPU小时", 2, "USD/GPU-h")]
    [InlineData("30吉瓦", 3e10, "W")]
    public void What_is_stated_exactly_is_one_value(string text, double value, string unit) =>
        Assert.Equal(new(Relation.Equal, value, null, null, unit), ChineseQuantity.Parse(text));

    [Theory]
    [InlineData("不到500万美元", "<", 5e6, "USD")]
    [InlineData("不到800亿美元", "<", 8e10, "USD")]
    [InlineData("不到…8%", "<", 0.08, "1")]
    [InlineData("不及…1%", "<", 0.01, "1")]
    [InlineData("低于三百人", "<", 300, "person")]
    [InlineData("超过6000万美元", ">", 6e7, "USD")]
    [InlineData("超过10 万块", ">", 1e5, "GPU")]
    [InlineData("逾百万Token", ">", 1e6, "token")]
    [InlineData("不超过10%", "<=", 0.1, "1")]
    [InlineData("10%以下", "<=", 0.1, "1")]
    [InlineData("至少三倍", ">=", 3, "1")]
    [InlineData("1000人以上", ">=", 1000, "person")]
    [InlineData("上亿美元", ">=", 1e8, "USD")]
    [InlineData("上万亿美元", ">=", 1e12, "USD")]
    [InlineData("上万人", ">=", 1e4, "person")]
    [InlineData("上百倍", ">=", 100, "1")]
    [InlineData("上百万美元", ">=", 1e6, "USD")]
    [InlineData("Top 10", "<=", 10, "rank")]
    [InlineData("前十名", "<=", 10, "rank")]
    [InlineData("第3", "=", 3, "rank")]
    public void A_bound_is_strict_and_has_no_end_by_convention(string text, string sign, double value, string unit)
    {
        var read = ChineseQuantity.Parse(text);

        Assert.Equal(new(Relations.Of(sign), value, null, null, unit), read);
        Assert.False(read.IsConventional);
    }

    [Theory]
    [InlineData("近7000亿美元", "<", 7e11, 6.3e11, null, "USD")]
    [InlineData("接近100倍", "<", 100d, 90d, null, "1")]
    [InlineData("200余人", ">", 200d, null, 300d, "person")]
    [InlineData("120多人", ">", 120d, null, 130d, "person")]
    [InlineData("1000多人", ">", 1000d, null, 2000d, "person")]
    [InlineData("30余万美元", ">", 300000d, null, 400000d, "USD")]
    [InlineData("10多亿美元", ">", 1e9, null, 2e9, "USD")]
    [InlineData("10亿多美元", ">", 1e9, null, 1.1e9, "USD")]
    [InlineData("3.5亿多美元", ">", 3.5e8, null, 3.6e8, "USD")]
    [InlineData("百余人", ">", 100d, null, 200d, "person")]
    [InlineData("2倍左右", "~", 2d, 1.8, 2.2, "1")]
    [InlineData("约4500人", "~", 4500d, 4050d, 4950d, "person")]
    [InlineData("几千万美元", "~", null, 2e7, 9.999e7, "USD")]
    [InlineData("几百万美元", "~", null, 2e6, 9.99e6, "USD")]
    [InlineData("几亿算力小时", "~", null, 2e8, 9e8, "GPU-h")]
    [InlineData("数万亿美元", "~", null, 2e12, 9e12, "USD")]
    [InlineData("数十亿美元", "~", null, 2e9, 9.9e9, "USD")]
    [InlineData("几千人", "~", null, 2000d, 9999d, "person")]
    [InlineData("几十", "~", null, 20d, 99d, "1")]
    [InlineData("几个月", "~", null, 2d, 9d, "month")]
    [InlineData("十几人", "~", null, 11d, 19d, "person")]
    [InlineData("二十几天", "~", null, 21d, 29d, "day")]
    [InlineData("三四百人", "~", null, 300d, 400d, "person")]
    [InlineData("两三亿美元", "~", null, 2e8, 3e8, "USD")]
    [InlineData("十二三天", "~", null, 12d, 13d, "day")]
    [InlineData("十几万人", "~", null, 1.1e5, 1.9e5, "person")]
    [InlineData("数十万亿美元", "~", null, 2e13, 9.9e13, "USD")]
    [InlineData("几分之一", "~", null, 1.0 / 9, 0.5, "1")]
    [InlineData("几十分之一", "~", null, 1.0 / 99, 1.0 / 20, "1")]
    [InlineData("百分之几", "~", null, 0.02, 0.09, "1")]
    public void A_vague_word_has_ends_by_convention(string text, string sign, double? value, double? low, double? high, string unit)
    {
        var read = ChineseQuantity.Parse(text);

        Assert.Equal(new(Relations.Of(sign), value, low, high, unit), read);
        Assert.True(read.IsConventional);
    }

    [Theory]
    [InlineData("6到10倍", 6, 10, "1")]
    [InlineData("6至10倍", 6, 10, "1")]
    [InlineData("2至3亿美元", 2e8, 3e8, "USD")]
    [InlineData("20-30万美元", 2e5, 3e5, "USD")]
    [InlineData("5千到1万人", 5000, 10000, "person")]
    [InlineData("500万到600万美元", 5e6, 6e6, "USD")]
    [InlineData("500万美元到600万美元", 5e6, 6e6, "USD")]
    [InlineData("10%到30%", 0.1, 0.3, "1")]
    [InlineData("九十到一百天", 90, 100, "day")]
    public void A_range_states_both_ends(string text, double low, double high, string unit)
    {
        var read = ChineseQuantity.Parse(text);

        Assert.Equal(new(Relation.Range, null, low, high, unit), read);
        Assert.False(read.IsConventional);
    }

    [Theory]
    [InlineData("")]
    [InlineData("美元")]
    [InlineData("超过几十")]
    [InlineData("几十余人")]
    [InlineData("超过100以下")]
    [InlineData("10到6倍")]
    [InlineData("零分之一")]
    [InlineData("460万英镑")]
    [InlineData("4.6.0万美元")]
    [InlineData("1兆美元")]
    [InlineData("999999999999999999999999999999美元")]
    [InlineData("<script>")]
    public void What_is_no_figure_is_refused_in_one_sentence(string text)
    {
        var error = Assert.Throws<FormatException>(() => ChineseQuantity.Parse(text));

        Assert.Equal($"'{text}' is no Chinese figure that can be read; expected an optional relation, one number and a unit, such as 不到500万美元.", error.Message);
    }

    // What is written in Arabic digits before a scale word reads back as digits times scale.
    [Fact]
    public void A_number_with_a_scale_word_reads_back()
    {
        (string Word, decimal Scale)[] scales = [("", 1), ("万", 1e4m), ("亿", 1e8m), ("万亿", 1e12m)];
        Gen.Select(Gen.Int[1, 99_999], Gen.Int[0, 2], Gen.Int[0, 3]).Sample((digits, decimals, scale) =>
        {
            var number = digits / (decimal)Math.Pow(10, decimals);
            var text = number.ToString(CultureInfo.InvariantCulture) + scales[scale].Word + "美元";

            return ChineseQuantity.Parse(text).Value == (double)(number * scales[scale].Scale);
        });
    }

    // Written out digit by digit by the test's own writer, every whole number below 1e16 reads back.
    [Fact]
    public void A_number_in_Chinese_characters_reads_back() =>
        Gen.Long[1, 9_999_999_999_999_999].Sample(number => ChineseQuantity.Parse(InCharacters(number)).Value == number);

    private static string InCharacters(long number)
    {
        string[] scales = ["", "万", "亿"];
        var text = "";
        var written = false;
        for (var power = 2; power >= 0; power--)
        {
            var unit = (long)Math.Pow(10, 4 * power);
            var part = number / unit % (power == 2 ? 100_000_000 : 10_000);
            if (part > 0)
            {
                text += (written && part < 1000 ? "零" : "") + (power == 2 && part >= 10_000 ? InCharacters(part) : Group(part)) + scales[power];
                written = true;
            }
        }

        return text;
    }

    private static string Group(long part)
    {
        string[] places = ["", "十", "百", "千"];
        var text = "";
        for (var place = 3; place >= 0; place--)
        {
            var digit = (int)(part / (long)Math.Pow(10, place) % 10);
            text += digit > 0 ? NumeralCharacters.Digits[digit] + places[place] : text.Length > 0 && !text.EndsWith('零') && part % (long)Math.Pow(10, place) > 0 ? "零" : "";
        }

        return text;
    }
}
