using AiEconomics.Training.Comparison;
using AiEconomics.Training.Cost;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Training.Comparison;

public class DecompositionTests
{
    // The leak on GPT-4 (280e9, 13e12, A100 at about USD 1, 32 to 36 %), and Kimi K2 at the utilization that 4.6e6 implies.
    private static readonly RunFactors Gpt4 = new(
        Parameters.FromBillions(280), Tokens.FromTrillions(13), FlopPerSecond.FromTera(312), Fraction.FromPercent(34), UsdPerGpuHour.FromDollars(1));

    private static readonly RunFactors KimiK2 = new(
        Parameters.FromBillions(32.6), Tokens.FromTrillions(15.5), FlopPerSecond.FromTera(989.4), Fraction.FromPercent(37.01), UsdPerGpuHour.FromDollars(2));

    // By hand: 280/32.6 = 8.5890, 13/15.5 = 0.8387, (989.4/312)/2 = 1.5856, 37.01/34 = 1.0885; product 12.433.
    // ln: 2.1505 - 0.1759 + 0.4609 + 0.0848 = 2.5204; shares 85.3, -7.0, 18.3 and 3.4 %.
    [Fact]
    public void GPT_4_over_Kimi_K2_in_four_factors()
    {
        var shares = LogShares.OfRuns(Gpt4, KimiK2);

        Assert.Equal(["active parameters", "tokens", "peak per dollar", "utilization"], shares.Select(share => share.Name));
        Assert.Equal([8.589, 0.839, 1.586, 1.089], shares.Select(share => Math.Round(share.Factor.Times, 3)));
        Assert.Equal([85.3, -7.0, 18.3, 3.4], shares.Select(share => Math.Round(100 * share.LogShare, 1)));
        Assert.Equal(12.433, Gpt4.Cost / KimiK2.Cost, tolerance: 0.001);   // hand work to five digits
        Assert.Equal("active parameters: 8.59 times, 85 % of the log ratio", shares[0].ToString());
    }

    // By hand: 60/4.6 = 13.043; 2.1e25/3.0318e24 = 6.9266; 13.043/6.9266 = 1.8831. ln 1.9354 and 0.6329 of 2.5683: 75.4 and 24.6 %.
    [Fact]
    public void Sixty_over_four_point_six_million_in_two_factors()
    {
        var shares = LogShares.OfCosts(
            new(Usd.FromMillions(60), CostBasis.Rental), Flop.FromOperations(2.1e25),
            new(Usd.FromMillions(4.6), CostBasis.Rental), Flop.FromOperations(3.0318e24));

        Assert.Equal([6.927, 1.883], shares.Select(share => Math.Round(share.Factor.Times, 3)));
        Assert.Equal([75.4, 24.6], shares.Select(share => Math.Round(100 * share.LogShare, 1)));
    }

    [Fact]
    public void Factors_multiply_to_the_ratio_and_shares_sum_to_one() =>
        Gen.Select(Run(), Run()).Where((a, b) => Math.Abs(Math.Log(a.Cost / b.Cost)) > 0.01).Sample((a, b) =>
        {
            var shares = LogShares.OfRuns(a, b);

            // Logarithms near 0.01 lose two of a double's sixteen digits.
            return Math.Abs(shares.Aggregate(1.0, (product, share) => product * share.Factor.Times) / (a.Cost / b.Cost) - 1) < 1e-12
                && Math.Abs(shares.Sum(share => share.LogShare) - 1) < 1e-9;
        });

    // By hand, K = x·y + z from (1, 2, 3) to (2, 4, 4): 5 to 12, difference 7. x first gains 2, last 4: mean 3; y likewise 2·(1 or 2): 2, 4: 3; z 1.
    [Fact]
    public void Shapley_shares_by_hand()
    {
        var shares = ShapleyShares.Of(["x", "y", "z"], made => Usd.FromDollars((made("x") ? 2 : 1) * (made("y") ? 4 : 2) + (made("z") ? 4 : 3)));

        Assert.Equal([3, 3, 1], shares.Select(share => Math.Round(share.Contribution.Dollars, 12)));   // thirds in the weights round
    }

    [Fact]
    public void Shapley_shares_sum_to_the_difference_and_give_nothing_to_what_never_matters() =>
        Gen.Select(Gen.Double[1, 9].Array[4], Gen.Double[1, 9].Array[4]).Sample((from, to) =>
        {
            Usd Cost(Func<string, bool> made)
            {
                double X(int i, string name) => made(name) ? to[i] : from[i];
                return Usd.FromDollars(X(0, "a") * X(1, "b") / X(2, "c") + X(3, "d"));
            }

            var shares = ShapleyShares.Of(["a", "b", "c", "d", "idle"], Cost);

            return Math.Abs(shares.Sum(share => share.Contribution.Dollars) - (Cost(_ => true) - Cost(_ => false)).Dollars) < 1e-10   // sums of some ten terms of up to 90
                && shares[4].Contribution.Dollars == 0;
        });

    [Fact]
    public void Comparisons_without_meaning_are_refused()
    {
        static string Message(Action act) => Assert.ThrowsAny<ArgumentException>(act).Message;

        Assert.Equal(
            "The factors multiply to 1, so there is no difference to divide; compare two runs of different cost.",
            Message(() => LogShares.OfRuns(Gpt4, Gpt4)));
        Assert.Equal("tokens must be above zero, but was 0. A ratio has positive factors.", Message(() => LogShares.Of(("tokens", 0))));
        Assert.StartsWith(
            "Costs on one basis only can be compared",
            Message(() => LogShares.OfCosts(
                new(Usd.FromMillions(40.6), CostBasis.Amortized), Gpt4.Compute, new(Usd.FromMillions(4.6), CostBasis.Rental), KimiK2.Compute)),
            StringComparison.Ordinal);
        Assert.Equal(
            "The cost asks for change 'rent', which is not listed; listed are time.",
            Message(() => ShapleyShares.Of(["time"], made => Usd.FromDollars(made("rent") ? 1 : 0))));
        Assert.Equal(
            "Each change must have a name of its own, but the names are time, time.",
            Message(() => ShapleyShares.Of(["time", "time"], _ => default)));
        Assert.Equal("changes must lie in [1, 12], but was 0. Join changes that belong together.", Message(() => ShapleyShares.Of([], _ => default)));
    }

    private static Gen<RunFactors> Run() =>
        Gen.Select(Gen.Double[1, 2000], Gen.Double[1, 40], Gen.Double[100, 5000], Gen.Double[0.05, 1], Gen.Double[0.5, 10])
            .Select((n, d, peak, share, rent) => new RunFactors(
                Parameters.FromBillions(n), Tokens.FromTrillions(d), FlopPerSecond.FromTera(peak), Fraction.FromRatio(share), UsdPerGpuHour.FromDollars(rent)));
}
