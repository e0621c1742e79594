using AiEconomics.Units;
using AiEconomics.Valuation;
using AiEconomics.Valuation.Options;
using CsCheck;

namespace AiEconomics.Tests.Valuation;

public class OptionsTests
{
    // Textbooks print continuous rates; e^r − 1 is the effective one.
    private static OptionTerms Terms(double underlying, double price, double years, double volatility, double rate, double leakage = 0) => new(
        Usd.FromDollars(underlying), Usd.FromDollars(price), Years.FromYears(years), InterestRate.FromRatio(Math.Exp(rate) - 1),
        Volatility.FromBase(volatility), InterestRate.FromRatio(Math.Exp(leakage) - 1));

    // Hull (2014): example 15.6, problems 15.13 and 17.6, printed with two decimals.
    [Theory]
    [InlineData(42, 40, 0.5, 0.2, 0.1, 0, 4.76)]
    [InlineData(52, 50, 0.25, 0.3, 0.12, 0, 5.06)]
    [InlineData(250, 250, 0.25, 0.18, 0.1, 0.03, 11.15)]
    public void Calls_of_the_textbook(double s, double k, double t, double volatility, double r, double leakage, double printed) =>
        Assert.Equal(printed, BlackScholes.Call(Terms(s, k, t, volatility, r, leakage)).Dollars, tolerance: 0.005);   // two decimals printed

    // Hull (2014), example 15.6.
    [Fact]
    public void A_put_of_the_textbook() => Assert.Equal(0.81, BlackScholes.Put(Terms(42, 40, 0.5, 0.2, 0.1)).Dollars, tolerance: 0.005);   // two decimals printed

    // Haug (1998), pages 2 to 8, as the tests of QuantLib quote them: four decimals.
    [Fact]
    public void Values_of_Haug()
    {
        Assert.Equal(2.1334, BlackScholes.Call(Terms(60, 65, 0.25, 0.3, 0.08)).Dollars, tolerance: 1e-4);   // the tolerance of QuantLib, a digit printed
        Assert.Equal(2.4648, BlackScholes.Put(Terms(100, 95, 0.5, 0.2, 0.1, 0.05)).Dollars, tolerance: 1e-4);   // likewise
        Assert.Equal(4.0870, BlackScholes.Put(Terms(75, 70, 0.5, 0.35, 0.1, 0.05)).Dollars, tolerance: 1e-4);   // likewise
    }

    // Hull (2014), chapter 13, who rounds to four digits on the way. By hand for the first: (e^0.03 − 0.9) / 0.2 = 0.65227; e^−0.06 · 0.65227² · 3.2 = 1.2822.
    [Fact]
    public void Trees_of_the_textbook_with_given_moves()
    {
        var call = Terms(20, 21, 0.5, 0, 0.12);
        var put = Terms(50, 52, 2, 0, 0.05);
        Ratio Times(double times) => Ratio.FromTimes(times);

        Assert.Equal(1.2823, BinomialTree.CallWithMoves(call, 2, ExerciseTime.AtTheEnd, Times(1.1), Times(0.9)).Dollars, tolerance: 2e-4);   // p and the later value are rounded to four digits on the way
        Assert.Equal(4.1923, BinomialTree.PutWithMoves(put, 2, ExerciseTime.AtTheEnd, Times(1.2), Times(0.8)).Dollars, tolerance: 5e-4);   // p = 0.628178 is printed as 0.6282; 0.00002 of p are 0.0003 of the value
        Assert.Equal(5.0894, BinomialTree.PutWithMoves(put, 2, ExerciseTime.AtAnyStep, Times(1.2), Times(0.8)).Dollars, tolerance: 5e-4);   // likewise
    }

    // Hull (2014): §13.8, problem 13.17 and figure 13.12.
    [Fact]
    public void Trees_of_the_textbook_with_fitted_moves()
    {
        Assert.Equal(7.43, BinomialTree.Put(Terms(50, 52, 2, 0.3, 0.05), 2, ExerciseTime.AtAnyStep).Dollars, tolerance: 0.005);   // two decimals
        Assert.Equal(78.41, BinomialTree.Put(Terms(1500, 1480, 1, 0.18, 0.04, 0.025), 2, ExerciseTime.AtAnyStep).Dollars, tolerance: 0.005);   // two decimals printed
        Assert.Equal(0.019, BinomialTree.Call(Terms(0.61, 0.60, 0.25, 0.12, 0.05, 0.07), 3, ExerciseTime.AtAnyStep).Dollars, tolerance: 5e-4);   // three decimals printed
    }

    [Fact]
    public void The_tree_tends_to_the_formula()
    {
        var terms = Terms(42, 40, 0.5, 0.2, 0.1);
        double Off(int steps) => Math.Abs((BinomialTree.Call(terms, steps, ExerciseTime.AtTheEnd) - BlackScholes.Call(terms)).Dollars);

        Assert.True(Off(1000) < 0.005, $"1,000 steps are {Off(1000)} off; the error falls with the number of steps, and 50 are a tenth off.");
        Assert.True(Off(1000) < Off(50));
    }

    [Fact]
    public void Right_to_buy_less_right_to_sell_is_the_thing_less_its_price() =>
        Gen.Select(Gen.Double[1, 100], Gen.Double[1, 100], Gen.Double[0.01, 5], Gen.Double[0.05, 1]).Sample((s, k, t, volatility) =>
        {
            var terms = Terms(s, k, t, volatility, 0.05, 0.02);
            var parity = s * Math.Exp(-0.02 * t) - k * Math.Exp(-0.05 * t);
            return Math.Abs((BlackScholes.Call(terms) - BlackScholes.Put(terms)).Dollars - parity) < 1e-9;   // rounding of sums near 100
        });

    // Where a right is sure to be taken, more fluctuation adds less than the rounding of the two products whose difference the value is.
    [Fact]
    public void More_fluctuation_is_worth_more_and_a_higher_price_less() =>
        Gen.Select(Gen.Double[1, 100], Gen.Double[1, 100], Gen.Double[0.1, 3], Gen.Double[0.05, 0.8]).Sample((s, k, t, volatility) =>
        {
            var (value, rounding) = (BlackScholes.Call(Terms(s, k, t, volatility, 0.05)).Dollars, 1e-14 * (s + k));
            return BlackScholes.Call(Terms(s, k, t, volatility + 0.1, 0.05)).Dollars >= value - rounding
                && BlackScholes.Call(Terms(s, k * 1.1, t, volatility, 0.05)).Dollars <= value + rounding;
        });

    // By hand: without fluctuation a thing of 100 for a price of 110 in a year at 10 % is worth max(100 − 100, 0) = 0; for 55 it is 100 − 50.
    [Theory]
    [InlineData(110, 0)]
    [InlineData(55, 50)]
    public void Without_fluctuation_it_is_the_value_less_the_price(double price, double value) =>
        Assert.Equal(value, BlackScholes.Call(Terms(100, price, 1, 0, Math.Log(1.1))).Dollars, tolerance: 1e-9);   // rounding of a double

    // By hand: 2023 has 365 days; ln 2 / √(365/365.25) = 0.6931472 · 1.0003424 = 0.6933845.
    [Fact]
    public void A_doubling_in_a_year_is_a_volatility_of_69_percent() =>
        Assert.Equal(
            69.33845, ObservedVolatility.Of(new(Usd.FromBillions(1), AsOf.Parse("2023-01-01")), new(Usd.FromBillions(2), AsOf.Parse("2024-01-01"))).Percent, tolerance: 1e-5);   // hand work

    [Fact]
    public void Bad_input_is_one_sentence()
    {
        Assert.Equal("volatility must not be negative, but was -0.2.", Refused(() => Volatility.FromPercent(-20)));
        Assert.Equal("Price must be above zero, but was 0. What costs nothing is no option but a gift, worth its value.", Refused(() => Terms(100, 0, 1, 0.2, 0.05)));
        Assert.Equal(
            "volatility must be above zero, but was 0. Without fluctuation nothing goes up or down.",
            Refused(() => BinomialTree.Call(Terms(100, 100, 1, 0, 0.05), 10, ExerciseTime.AtTheEnd)));
        Assert.Equal("steps must lie in [1, 2147483647], but was 0. A tree has a step.", Refused(() => BinomialTree.Call(Terms(100, 100, 1, 0.2, 0.05), 0, ExerciseTime.AtTheEnd)));
        Assert.StartsWith("growth of one step must lie in [", Refused(() => BinomialTree.Call(Terms(100, 100, 4, 0.1, 0.5), 1, ExerciseTime.AtTheEnd)), StringComparison.Ordinal);
        Assert.Equal(
            "A change needs two values with their dates, but there is one.",
            Assert.Throws<ArgumentException>(() => ObservedVolatility.Of(new Dated<Usd>(Usd.FromBillions(1), AsOf.Parse("2025")))).Message);
    }

    private static string Refused(Func<object> model) => Assert.Throws<ArgumentOutOfRangeException>(() => model()).Message;

    // By hand: without volatility and interest the call on 120 at 100 is worth its 20 today, so that waiting is worth nothing; out of the money it is worth the call.
    [Fact]
    public void Waiting_is_worth_what_the_option_is_above_acting_now()
    {
        var sure = Terms(120, 100, 1, 0, 0);
        var open = Terms(80, 100, 1, 0.5, 0);

        Assert.Equal(0.0, BlackScholes.WorthOfWaiting(sure).Dollars, tolerance: 1e-12);   // a difference of numbers near 20
        Assert.Equal(BlackScholes.Call(open).Dollars, BlackScholes.WorthOfWaiting(open).Dollars);
        Assert.True(BlackScholes.Call(open).Dollars > 0);
    }
}
