using AiEconomics.Units;

namespace AiEconomics.Tests.Units;

public class UsdTests
{
    [Fact]
    public void A_ratio_of_two_amounts_has_no_unit() =>
        Assert.Equal(8.75, Usd.FromBillions(700) / Usd.FromBillions(80));

    [Theory]
    [InlineData(4_729_000, "USD 4.73 M")]
    [InlineData(999_600, "USD 1.00 M")]
    [InlineData(700e9, "USD 700 B")]
    [InlineData(1.4e12, "USD 1.40 T")]
    [InlineData(0.15, "USD 0.150")]
    [InlineData(-2_500, "-USD 2.50 k")]
    [InlineData(0, "USD 0")]
    public void An_amount_shows_three_significant_digits(double dollars, string shown) =>
        Assert.Equal(shown, Usd.FromDollars(dollars).ToString());

    [Fact]
    public void A_loss_is_an_amount() =>
        Assert.Equal(-2.0, (Usd.FromMillions(3) - Usd.FromMillions(5)).Millions);
}
