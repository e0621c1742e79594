using AiEconomics.Training.Cost;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training.Cost;

public class ScopeTests
{
    // Epoch AI, development_cost.ipynb at blob cac9fc09: experiments 2.2, staff 28.6 % of the sum of medians, 125.1e6.
    // By hand: 40.6e6 · 2.2 = 89.32e6; / 0.714 = 125.1e6.
    [Fact]
    public void GPT_4_cost_three_times_its_final_run_to_develop()
    {
        var finalRun = Usd.FromMillions(40.6);

        Assert.Equal(89.32, DevelopmentCost.Compute(finalRun, Ratio.FromTimes(2.2)).Millions, tolerance: 1e-9);   // exact but for rounding
        Assert.Equal(
            125.1,
            DevelopmentCost.WithStaffShare(finalRun, Ratio.FromTimes(2.2), Fraction.FromPercent(28.6)).Millions,
            tolerance: 0.05);   // printed to a tenth of a million
    }

    // By hand: 4.6e6 / 0.30 = 15.33e6; / 0.10 = 46e6.
    [Theory]
    [InlineData(30, 15.33)]
    [InlineData(10, 46)]
    public void A_final_run_is_a_part_of_all_research(double percent, double millions) =>
        Assert.Equal(
            millions, DevelopmentCost.ResearchCompute(Usd.FromMillions(4.6), Fraction.FromPercent(percent)).Millions, tolerance: 0.005);   // hand work

    // By hand: 100 people · 0.5e6 · 1.5 years = 75e6.
    [Fact]
    public void Staff_is_people_times_pay_times_years() =>
        Assert.Equal(75, DevelopmentCost.Staff(Headcount.FromBase(100), Usd.FromMillions(0.5), Years.FromYears(1.5)).Millions, tolerance: 1e-9);

    [Fact]
    public void Research_is_inverse_to_the_share() =>
        Gen.Double[0.01, 0.5].Sample(share =>
        {
            Usd At(double part) => DevelopmentCost.ResearchCompute(Usd.FromMillions(1), Fraction.FromRatio(part));

            return Math.Abs(At(share) / At(2 * share) - 2) < 1e-12;
        });

    // DeepSeek-V3 report, Table 1: 5.328 and 0.238 of pre-training, 0.010 of post-training make 5.576; the rest it leaves out.
    // By hand: 5.566 / 5.576 = 99.82 %.
    [Fact]
    public void The_published_cost_of_DeepSeek_V3_is_nearly_all_final_run()
    {
        var zero = default(Usd);
        var scope = new CostScope(Usd.FromMillions(5.328 + 0.238), zero, zero, Usd.FromMillions(0.010), zero);

        Assert.Equal(5.576, scope.Total.Millions, tolerance: 1e-9);
        Assert.Equal(99.82, scope.FinalRunShare.Percent, tolerance: 0.005);   // hand work
    }

    [Fact]
    public void Shares_that_make_no_sense_are_refused()
    {
        static string Message(Action act) => Assert.ThrowsAny<ArgumentException>(act).Message;

        Assert.Equal(
            "share must be above zero, but was 0. A run that is no part of the whole says nothing about it.",
            Message(() => DevelopmentCost.ResearchCompute(Usd.FromMillions(1), default)));
        Assert.Equal(
            "1 - staff must be above zero, but was 0. A development that is all staff has no run.",
            Message(() => DevelopmentCost.WithStaffShare(Usd.FromMillions(1), Ratio.FromTimes(2), Fraction.FromPercent(100))));
        Assert.EndsWith(
            "for experiments of 120 % of it write 2.2.",
            Message(() => DevelopmentCost.Compute(Usd.FromMillions(1), Ratio.FromTimes(0.5))),
            StringComparison.Ordinal);
        Assert.Equal(
            "Total must be above zero, but was 0. A cost of nothing has no parts.",
            Message(() => _ = new CostScope(default, default, default, default, default).FinalRunShare));
    }

    [Fact]
    public void Costs_on_two_bases_do_not_mix()
    {
        var (rental, amortized) = (new CostOnBasis(Usd.FromMillions(4.6), CostBasis.Rental), new CostOnBasis(Usd.FromMillions(40.6), CostBasis.Amortized));

        Assert.Equal(
            "Costs on one basis only can be compared, but USD 40.6 M (amortized) and USD 4.60 M (rental) stand on two. Bring one to the other's basis first, from its GPU time.",
            Assert.Throws<ArgumentException>(() => amortized / rental).Message);
        Assert.Throws<ArgumentException>(() => rental + amortized);
        Assert.Equal(2, (rental + rental) / rental);
    }
}
