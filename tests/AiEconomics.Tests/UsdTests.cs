using AiEconomics.Units;

namespace AiEconomics.Tests;

public class UsdTests
{
    [Fact]
    public void A_ratio_of_two_amounts_has_no_unit() =>
        Assert.Equal(8.75, Usd.FromBillions(700) / Usd.FromBillions(80));
}
