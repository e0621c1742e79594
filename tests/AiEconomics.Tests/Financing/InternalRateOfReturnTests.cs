using AiEconomics.Financing;
using AiEconomics.Units;
using CsCheck;
using MathNet.Numerics;

namespace AiEconomics.Tests.Financing;

public class InternalRateOfReturnTests
{
    // numpy-financial, test_irr and the page of the package, to the digits printed there.
    [Theory]
    [InlineData(new double[] { -150000, 15000, 25000, 35000, 45000, 60000 }, 0.0524, 0.00005)]
    [InlineData(new double[] { -100, 0, 0, 74 }, -0.0955, 0.00005)]
    [InlineData(new double[] { -100, 39, 59, 55, 20 }, 0.28095, 0.000005)]
    [InlineData(new double[] { -100, 100, 0, -7 }, -0.0833, 0.00005)]
    [InlineData(new double[] { -100, 100, 0, 7 }, 0.06206, 0.000005)]
    [InlineData(new double[] { -250000, 100000, 150000, 200000, 250000, 300000 }, 0.5672303344358536, 1e-14)]
    // Microsoft's page on IRR: after four years, and after five.
    [InlineData(new double[] { -70000, 12000, 15000, 18000, 21000 }, -0.0212, 0.00005)]
    [InlineData(new double[] { -70000, 12000, 15000, 18000, 21000, 26000 }, 0.0866, 0.00005)]
    public void Numpy_and_Excel_find_the_same(double[] flows, double expected, double tolerance) =>
        Assert.Contains(InternalRateOfReturn.All(Of(flows)), rate => Math.Abs(rate.Ratio - expected) < tolerance); // Half a unit of the last digit printed.

    // With x = 1/(1+r): −100 + 230 x − 132 x² = −(10 − 11 x)(10 − 12 x), so x = 1/1.1 and 1/1.2.
    [Fact]
    public void Two_rates_are_both_found()
    {
        var rates = InternalRateOfReturn.All(Of([-100, 230, -132]));
        Assert.Equal([0.1, 0.2], rates.Select(rate => Math.Round(rate.Ratio, 12))); // A few units of the last place.
    }

    // (1.1 − y)(1.2 − y)(1.3 − y) with y = 1 + r: y³ − 3.6 y² + 4.31 y − 1.716.
    [Fact]
    public void Three_rates_are_all_found() =>
        Assert.Equal(
            [0.1, 0.2, 0.3],
            InternalRateOfReturn.All(Of([1000, -3600, 4310, -1716])).Select(rate => Math.Round(rate.Ratio, 10))); // Close zeros lose digits.

    // −(0.5 − y)(1.2 − y) = −y² + 1.7 y − 0.6: one rate below zero and one above.
    [Fact]
    public void Rates_on_both_sides_of_zero_are_found() =>
        Assert.Equal([-0.5, 0.2], InternalRateOfReturn.All(Of([-10, 17, -6])).Select(rate => Math.Round(rate.Ratio, 12)));

    // (y − 2)(y − 0.5)(y − 1.25)(y − 0.8) = (y² − 2.5 y + 1)(y² − 2.05 y + 1) = y⁴ − 4.55 y³ + 7.125 y² − 4.55 y + 1.
    [Fact]
    public void Two_rates_on_each_side_of_zero_are_found() =>
        Assert.Equal([-0.5, -0.2, 0.25, 1], InternalRateOfReturn.All(Of([1000, -4550, 7125, -4550, 1000])).Select(rate => Math.Round(rate.Ratio, 12))); // A few units of the last place.

    // −(1.1 − y)² = −y² + 2.2 y − 1.21: the value touches zero and does not cross.
    [Fact]
    public void A_rate_where_the_value_only_touches_zero_is_found() =>
        Assert.Equal(0.1, Assert.Single(InternalRateOfReturn.All(Of([-100, 220, -121]))).Ratio, 1e-7); // A double zero has half the digits.

    // (1 − 10 x)(1 − 20 x)(1 + x¹⁴) = (1 − 30 x + 200 x²)(1 + x¹⁴): x = 1/10 and 1/20, and no other above zero.
    [Fact]
    public void High_rates_of_a_long_row_are_found()
    {
        var flows = new double[17];
        (flows[0], flows[1], flows[2], flows[14], flows[15], flows[16]) = (-1, 30, -200, -1, 30, -200);
        Assert.Equal([9, 19], InternalRateOfReturn.All(Of(flows)).Select(rate => Math.Round(rate.Ratio, 10))); // A few units of the last place.
    }

    // A factor of 2 changes no digit, so dollars and millions have one rate; 0.3 − 0.1 − 0.2 is no zero in binary, and a touched zero is rounding.
    [Theory]
    [InlineData(new double[] { -100, 220, -121 })]
    [InlineData(new double[] { -0.3, 0.1, 0.2 })]
    [InlineData(new double[] { -100, 39, 59, 55, 20 })]
    public void The_size_of_the_amounts_does_not_matter(double[] flows)
    {
        var rates = InternalRateOfReturn.All(Of(flows));
        Assert.NotEmpty(rates);
        Assert.Equal(rates, InternalRateOfReturn.All(Of([.. flows.Select(flow => flow * Math.Pow(2, 40))])));
        Assert.Equal(rates, InternalRateOfReturn.All(Of([.. flows.Select(flow => flow * Math.Pow(2, -40))])));
    }

    // By hand: 110 for 100 after a year.
    [Fact]
    public void Years_without_a_flow_before_and_after_change_no_rate() =>
        Assert.Equal(0.1, InternalRateOfReturn.Of(Of([0, -100, 110, 0])).Ratio, 1e-14); // Rounding.

    [Fact]
    public void No_interest_is_a_rate_too() => Assert.Equal(0, InternalRateOfReturn.Of(Of([-0.3, 0.1, 0.2])).Ratio);

    [Fact]
    public void A_mortgage_of_thirty_years_gives_back_its_rate()
    {
        var rate = InterestRate.FromRatio(0.005);
        var payment = Annuity.CapitalRecovery(Usd.FromDollars(1e6), rate, Years.FromYears(360));
        var flows = Enumerable.Repeat(payment, 360).Prepend(Usd.FromDollars(-1e6)).ToArray();
        Assert.Equal(0.005, InternalRateOfReturn.Of(flows).Ratio, 1e-13); // Rounding of 360 terms.
    }

    [Fact]
    public void A_long_row_with_two_changes_of_sign_overflows_nowhere()
    {
        // Outlay, 500 returns, and a clean-up at the end worth more than they were: by its signs two rates or none.
        var flows = Enumerable.Repeat(3.0, 500).Prepend(-50).Append(-1600).ToArray();
        var rates = InternalRateOfReturn.All(Of(flows));
        Assert.Equal(2, rates.Count);
        Assert.All(rates, rate => Assert.Equal(0, NetPresentValue.FirstFlowNow(Of(flows), rate).Dollars, 1e-6)); // Of sums near a thousand, discounted for 500 years.
    }

    [Fact]
    public void The_zeros_are_those_of_the_companion_matrix() =>
        Gen.Int[-9, 9].Array[3, 9].Sample(numbers =>
        {
            var flows = numbers.Select(number => (double)number).Append(1).ToArray();
            var expected = FindRoots.Polynomial(flows).Where(zero => Math.Abs(zero.Imaginary) < 1e-9 && zero.Real > 1e-3 && zero.Real < 1e3).Select(zero => 1 / zero.Real - 1).ToList();
            var found = InternalRateOfReturn.All(Of(flows)).Where(rate => rate.Ratio is > -0.999 and < 999).ToList();
            // Each zero of either is one of the other; close zeros of whole numbers up to 9 lie far further apart than this, save double ones.
            Assert.All(found, rate => Assert.Contains(FindRoots.Polynomial(flows), zero => (zero * (1 + rate.Ratio) - 1).Magnitude < 1e-3));
            Assert.All(expected, rate => Assert.Contains(found, other => Math.Abs(other.Ratio - rate) < 1e-3 * (1 + Math.Abs(rate))));
        });

    [Theory]
    [InlineData(new double[] { 39000, 30000, 21000 }, "A rate of return needs an outlay and a return, but no flow is negative; give outlays a minus.")]
    [InlineData(new double[] { -39000, -30000 }, "A rate of return needs an outlay and a return, but no flow is positive; give outlays a minus.")]
    [InlineData(new double[] { 39000 }, "A rate of return needs an outlay and a return, but no flow is negative; give outlays a minus.")]
    [InlineData(new double[] { 0, 0 }, "A rate of return needs an outlay and a return, but every flow is zero.")]
    [InlineData(new double[] { -100, 230, -132 },
        "These flows have 2 internal rates of return, 10.0 % and 20.0 %; none is the answer: take the modified rate of return, or a net present value.")]
    // y² − 2 y + 2 has no real zero.
    [InlineData(new double[] { 1, -2, 2 }, "These flows change sign, but no rate makes them worth nothing; compare their net present values instead.")]
    public void What_has_no_one_rate_is_refused(double[] flows, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ArgumentException>(() => InternalRateOfReturn.Of(Of(flows))).Message);

    [Theory]
    [InlineData(new double[] { -1, -2, 0 }, 0)]
    [InlineData(new double[] { -1, 0, 2, 3 }, 1)]
    [InlineData(new double[] { -1, 2, 0, 3, -4 }, 2)]
    public void Changes_of_sign_are_counted_over_what_is_not_zero(double[] flows, int changes) => Assert.Equal(changes, PowerSum.Even(flows).SignChanges);

    // numpy-financial, test_mirr; Microsoft's page on MIRR; to the digits printed there.
    [Theory]
    [InlineData(new double[] { -4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000 }, 0.08, 0.055, 0.0666, 0.00005)]
    [InlineData(new double[] { -120000, 39000, 30000, 21000, 37000, 46000 }, 0.10, 0.12, 0.126094, 0.0000005)]
    [InlineData(new double[] { -120000, 39000, 30000, 21000, 37000, 46000 }, 0.10, 0.14, 0.134759, 0.0000005)]
    [InlineData(new double[] { 100, 200, -50, 300, -200 }, 0.05, 0.06, 0.3428, 0.00005)]
    public void The_modified_rate_is_theirs_too(double[] flows, double finance, double reinvestment, double expected, double tolerance) =>
        Assert.Equal(
            expected, ModifiedRateOfReturn.Of(Of(flows), InterestRate.FromRatio(finance), InterestRate.FromRatio(reinvestment)).Ratio, tolerance);

    [Fact]
    public void A_modified_rate_needs_an_outlay() =>
        Assert.Equal(
            "A rate of return needs an outlay and a return, but no flow is negative; give outlays a minus.",
            Assert.Throws<ArgumentException>(() => ModifiedRateOfReturn.Of(Of([39000, 30000]), default, default)).Message);

    // By hand: 0.6 for 0.5 after a year is a fifth more.
    [Fact]
    public void A_modified_rate_needs_a_return_of_whatever_size()
    {
        Assert.Equal(0.2, ModifiedRateOfReturn.Of(Of([-0.5, 0.6]), default, default).Ratio, 1e-12);   // rounding of a power
        Assert.Equal(
            "A rate of return needs an outlay and a return, but no flow is positive; give outlays a minus.",
            Assert.Throws<ArgumentException>(() => ModifiedRateOfReturn.Of(Of([-2, 0]), default, default)).Message);
    }

    private static Usd[] Of(double[] dollars) => [.. dollars.Select(Usd.FromDollars)];
}
