using AiEconomics.Capex;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class CapitalStockTests
{
    private static readonly Usd[] Flows = [Usd.FromBillions(10), Usd.FromBillions(20), Usd.FromBillions(40)];

    // By hand: at a life of two years the last two stand, 40 + 20; half a year more keeps half of the 10.
    [Theory]
    [InlineData(2, 60)]
    [InlineData(2.5, 65)]
    [InlineData(3, 70)]
    public void What_was_paid_for_all_that_still_stands(double life, double billions) =>
        Assert.Equal(billions, CapitalStock.Gross(Flows, Years.FromYears(life)).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: over two years, 40 half a year old keeps 3/4, 20 a year and a half old 1/4: 30 + 5. Over two and a half: 40 · 0.8 + 20 · 0.4 + 10 · 0.05,
    // as of the 10 only the half bought last stands, worth a tenth on average.
    [Theory]
    [InlineData(2, 35)]
    [InlineData(2.5, 40.5)]
    public void What_the_books_say_of_it(double life, double billions) =>
        Assert.Equal(billions, CapitalStock.Net(Flows, Years.FromYears(life)).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: half a year of 40/2, a year of 20/2, half a year of 10/2.
    [Fact]
    public void The_charge_of_the_last_year() =>
        Assert.Equal(22.5, CapitalStock.Depreciation(Flows, Years.FromYears(2)).Billions, tolerance: 1e-9);   // rounding of doubles

    // By hand: at e times a year, a year's purchases keep 1 − 1/e = 0.63212 at its end and 0.23254 a year later: 40, 20 and 10 keep 25.285, 4.6509 and 0.8555.
    [Fact]
    public void What_better_machines_leave_of_it() =>
        Assert.Equal(30.791, CapitalStock.Economic(Flows, YearlyGrowth.FromTimes(Math.E)).Billions, tolerance: 0.0005);   // the hand-worked digits

    [Fact]
    public void Without_progress_nothing_loses_value() => Assert.Equal(70, CapitalStock.Economic(Flows, default).Billions, tolerance: 1e-9);

    [Fact]
    public void The_stock_of_steady_purchases_is_the_flow_times_the_life()
    {
        var steady = Enumerable.Repeat(Usd.FromBillions(5), 9).ToArray();

        Assert.Equal(25, CapitalStock.Gross(steady, Years.FromYears(5)).Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal(5, CapitalStock.Depreciation(steady, Years.FromYears(5)).Billions, tolerance: 1e-9);
    }

    [Fact]
    public void A_life_of_zero_is_refused() =>
        Assert.Equal(
            "life must be above zero, but was 0. What lasts no time leaves no stock.",
            Assert.Throws<ArgumentOutOfRangeException>(() => CapitalStock.Gross(Flows, default)).Message);

    [Fact]
    public void Flows_that_do_not_reach_back_a_life_are_refused() =>
        Assert.Equal(
            "A stock of things that last 4.00 years needs purchases as far back, but has 3 years of them; add earlier years.",
            Assert.Throws<ArgumentException>(() => CapitalStock.Net(Flows, Years.FromYears(4))).Message);
}
