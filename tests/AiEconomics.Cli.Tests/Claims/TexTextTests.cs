using AiEconomics.Cli.Claims;

namespace AiEconomics.Cli.Tests.Claims;

public class TexTextTests
{
    [Theory]
    [InlineData(@"\frac{a}{b} \le 6", "a / b ≤ 6")]
    [InlineData(@"\frac{a + b}{c} > 1", "(a + b) / c > 1")]
    [InlineData(@"\frac{a}{\frac{b}{c}} > 1", "a / (b / c) > 1")]
    [InlineData(@"\frac{\text{USD}\ 4.60\ \text{M}}{\text{above USD}\ 60.0\ \text{M}} < 8.00\,\%", "USD 4.60 M / above USD 60.0 M < 8.00 %")]
    [InlineData(@"\text{price}_{\text{GPT-5}} \approx 3.03 \times 10^{24}", "price of GPT-5 ≈ 3.03 × 10^24")]
    [InlineData(@"\left(1 - h\right) \cdot \text{a}", "(1 - h) · a")]
    [InlineData(@"{2.40}^{3 + n} \ge \log_{10} \left(7\right)", "2.40^(3 + n) ≥ log of 10 (7)")]
    [InlineData(@"\text{a \& b}", "a & b")]
    [InlineData("", "")]
    [InlineData(@"\frac{a", "a /")]
    public void A_formula_reads_on_one_line(string tex, string text) => Assert.Equal(text, TexText.Of(tex));
}
