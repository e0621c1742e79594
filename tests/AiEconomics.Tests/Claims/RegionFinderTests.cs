using AiEconomics.Claims;

namespace AiEconomics.Tests.Claims;

public class RegionFinderTests
{
    private static readonly ClaimBook Book = ClaimSample.Of("every");

    [Theory]
    [InlineData("h * (1 - h) >= 0.21", "where h is between 0.300 and 0.700")]     // 0.3 · 0.7 = 0.21
    [InlineData("h * (1 - h) <= 0.21", "where h is below 0.300 or above 0.700")]
    [InlineData("2 * r / (r * r + 1) >= 0.8", "where r is between 0.500 and 2.00")]   // 0.8 r² − 2 r + 0.8 = 0 at 1/2 and 2
    [InlineData("r * r * r <= 8e15", "where r is below 200000")]
    [InlineData("r + [0 to 4] >= 5", "where r is above 3.00")]                    // what else is not known stands in its middle, 2
    [InlineData("r * [1 to 4] >= 6", "where r is above 3.00")]                    // of factors √(1 · 4) = 2
    [InlineData("r * 2 >= 0.000001", "where r is above 5.00e-7")]
    [InlineData("[0 to 100] * (100 - [0 to 100]) >= 2100", null)]                 // two numbers that are written alike are two
    [InlineData("article.deepseek-and-kimi.training-cost < 4.6 M USD", "where the training cost of DeepSeek and Kimi is below USD 4.60 M")]
    [InlineData("article.deepseek-and-kimi.training-cost in [1 M to 5 M] USD", "where the training cost of DeepSeek and Kimi is below USD 5.00 M")]
    [InlineData("[1 to 100000] * 2 / ([1 to 4] + 1) >= 9", null)]                 // two of them decide
    [InlineData("[1 to 100000] >= 50", "where what is given as from 1 to 100 k is above 50.0")]
    [InlineData("article.deepseek-and-kimi.training-cost < (about 5 M USD)", null)]   // the right side is not known exactly either
    [InlineData("article.us.data-center-capex / article.china.data-center-capex > 7.9", null)]
    public void A_region_is_found_where_one_quantity_decides(string expression, string? condition) => Assert.Equal(condition, Book.Test(expression).Region?.Condition);

    // By hand: h (1 − h) is 0 at both ends and 1/4 at one half.
    [Fact]
    public void A_region_tells_what_the_left_side_is_at_the_ends_and_at_most()
    {
        var region = Book.Test("h * (1 - h) >= 0.21").Region!;

        Assert.Equal((0, 1), (region.Low, region.High));
        Assert.Equal(("0", "0", "0.250"), (region.AtLow, region.AtHigh, region.Supremum));
        var (from, to) = Assert.Single(region.Holds);
        Assert.Equal(0.3, from, tolerance: 1e-12);   // the halving goes to the last digits
        Assert.Equal(0.7, to, tolerance: 1e-12);
    }
}
