using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Tests.Uncertainty;

public class RoundedTests
{
    // A digit stays while one step of it is at least half the standard error.
    [Theory]
    [InlineData(4.83e6, 0.009e6, "USD 4.83 M")]
    [InlineData(4.83e6, 0.02e6, "USD 4.83 M")]
    [InlineData(4.83e6, 0.021e6, "USD 4.8 M")]
    [InlineData(4.83e6, 0.3e6, "USD 5 M")]
    [InlineData(989.4, 25, "USD 1000")]
    [InlineData(989.4, 15, "USD 990")]
    [InlineData(-4.83e6, 0.1e6, "-USD 4.8 M")]
    public void A_value_is_shown_with_the_digits_that_its_error_supports(double dollars, double error, string text) =>
        Assert.Equal(text, Rounded.Text(Usd.FromDollars(dollars), error));

    [Fact]
    public void Percentages_and_bare_numbers_are_rounded_likewise()
    {
        Assert.Equal("36 %", Rounded.Text(Fraction.FromRatio(0.3612), 0.004));
        Assert.Equal("0.36", Rounded.Text(0.3612, 0.01));
        Assert.Equal("0", Rounded.Text(0.0, 0.01));
    }
}
