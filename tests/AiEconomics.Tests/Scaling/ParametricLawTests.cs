using AiEconomics.Scaling;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Scaling;

public class ParametricLawTests
{
    // Besiroglu and others, their fit.
    private static readonly ParametricLaw Corrected = new(irreducible: 1.8172, a: 482.01, b: 2085.43, alpha: 0.3478, beta: 0.3658);

    // A law of round numbers: N = D = 1e4 gives 1 + 100/100 + 200/100.
    private static readonly ParametricLaw Round = new(irreducible: 1, a: 100, b: 200, alpha: 0.5, beta: 0.5);

    private static readonly Gen<Flop> Computes = Gen.Double[18, 27].Select(power => Flop.FromOperations(Math.Pow(10, power)));

    [Fact]
    public void Loss_is_the_sum_of_three_terms() => Assert.Equal(4, Round.Loss(Model(1e4, 1e4)), tolerance: 1e-12);   // rounding of a double

    // By hand: the terms weigh the same at the optimum, so 100/√N = 200/√D and D = 4N; with C/6 = N · D = 4e8 that is 1e4 and 4e4.
    [Fact]
    public void The_optimum_of_equal_exponents_worked_by_hand()
    {
        var best = Round.Optimum(Flop.FromOperations(24e8));

        Assert.Equal(1e4, best.Parameters.Count, tolerance: 1e-6);   // rounding of a double
        Assert.Equal(4e4, best.Tokens.Count, tolerance: 1e-6);
    }

    // Besiroglu and others: about 20 at Chinchilla's compute; from their coefficients 18.3, and 25.7 at 1e18 FLOP.
    [Theory]
    [InlineData(5.88e23, 18.3)]
    [InlineData(1e18, 25.7)]
    public void The_corrected_law_asks_for_about_twenty_tokens_a_parameter(double compute, double ratio) =>
        Assert.Equal(ratio, Corrected.Optimum(Flop.FromOperations(compute)).TokensPerParameter, tolerance: 0.1);   // coefficients of four digits

    [Fact]
    public void No_division_of_the_compute_beats_the_optimum() => Gen.Select(Computes, Gen.Double[-3, 3]).Sample((compute, shift) =>
    {
        var best = Corrected.Optimum(compute);
        var other = Model(best.Parameters.Count * Math.Exp(shift), best.Tokens.Count * Math.Exp(-shift));
        // Very near the optimum the two losses are one number but for the rounding of a double.
        return Corrected.Loss(other) >= Corrected.Loss(best) * (1 - 1e-14) && Math.Abs(best.Compute.Operations / compute.Operations - 1) < 1e-12;
    });

    [Fact]
    public void The_cheapest_training_for_a_loss_is_the_optimum_that_reaches_it() => Computes.Sample(compute =>
    {
        var best = Corrected.Optimum(compute);
        return Math.Abs(Corrected.Cheapest(Corrected.Loss(best)).Parameters.Count / best.Parameters.Count - 1) < 1e-9;
    });

    // By hand: N = 1e4 and D = 9e4 give terms of 1 and 2/3; the exponents are equal, so 3 · 9e4 · (1.5 - 1) = 1.35e5.
    [Fact]
    public void The_service_that_a_division_suits_worked_by_hand() =>
        Assert.Equal(1.35e5, Round.ImpliedService(Model(1e4, 9e4)).Count, tolerance: 1e-6);   // rounding of a double

    [Fact]
    public void The_best_division_for_a_service_suits_that_service() => Gen.Select(Gen.Double[1.95, 3], Gen.Double[8, 15]).Sample((loss, power) =>
    {
        var served = Math.Pow(10, power);
        var found = Corrected.ImpliedService(Corrected.ForServing(loss, Tokens.FromCount(served))).Count;
        // A small service is a small difference of two terms of the size of the tokens, and rounding is of their size.
        return Math.Abs(found - served) < 1e-6 * (served + Corrected.Cheapest(loss).Tokens.Count);
    });

    [Fact]
    public void Too_few_tokens_suit_no_service() => Assert.Equal(
        "balance must not be negative, but was -0.5. So few tokens for each parameter suit no service; training alone would take a smaller model.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Round.ImpliedService(Model(1e4, 1e4))).Message);

    [Fact]
    public void Without_service_training_alone_decides() =>
        Assert.Equal(Corrected.Cheapest(2.2).TokensPerParameter, Corrected.ForServing(2.2, Tokens.FromCount(0)).TokensPerParameter, tolerance: 1e-9);

    // Against brute force: of a thousand models of that loss none costs less over its life.
    [Fact]
    public void No_model_of_the_same_loss_is_cheaper_to_train_and_serve() => Gen.Select(Gen.Double[1.95, 3], Gen.Double[8, 15]).Sample((loss, power) =>
    {
        var served = Tokens.FromCount(Math.Pow(10, power));
        var best = Corrected.ForServing(loss, served);
        return Math.Abs(Corrected.Loss(best) - loss) < 1e-9 && Enumerable.Range(-500, 1000).All(step =>
        {
            var parameters = best.Parameters.Count * Math.Exp(step / 500.0);
            var left = loss - Corrected.Irreducible - Corrected.A / Math.Pow(parameters, Corrected.Alpha);
            return left <= 0 || Lifetime(Model(parameters, Math.Pow(Corrected.B / left, 1 / Corrected.Beta)), served) >= Lifetime(best, served) * (1 - 1e-9);
        });
    });

    [Fact]
    public void More_service_asks_for_a_smaller_model_on_more_tokens()
    {
        var (few, many) = (Corrected.ForServing(2.2, Tokens.FromBillions(100)), Corrected.ForServing(2.2, Tokens.FromTrillions(10)));

        Assert.True(many.Parameters.Count < few.Parameters.Count && many.Tokens.Count > few.Tokens.Count);
    }

    [Fact]
    public void A_run_off_the_optimum_spends_more_than_it_needs()
    {
        var best = Corrected.Optimum(Flop.FromOperations(1e23));

        Assert.Equal(1, Corrected.Excess(best).Times, tolerance: 1e-9);
        // By hand for the round law: N = 4e6, D = 5e5 at 6ND = 12e12; its loss 1 + 0.05 + 0.28284 = 1.33284 needs, at N = (2·100/0.33284)² = 3.6106e5 and
        // D = (2·200/0.33284)² = 1.44425e6, 6 · 5.2146e11 = 3.1288e12: 3.835 times less.
        Assert.Equal(3.835, Round.Excess(Model(4e6, 5e5)).Times, tolerance: 0.002);   // hand work of four digits
    }

    [Fact]
    public void A_dense_models_effective_parameters_are_its_own() =>
        Assert.Equal(7e10, Corrected.EffectiveParameters(Corrected.Loss(Model(7e10, 1.4e12)), Tokens.FromTrillions(1.4)).Count, tolerance: 7e10 * 1e-9);

    [Fact]
    public void A_loss_that_no_model_reaches_is_refused() => Assert.Equal(
        "loss must be above zero, but was -0.1. No model gets below 1 nats a token.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Round.Cheapest(0.9)).Message.Replace("-0.09999999999999998", "-0.1", StringComparison.Ordinal));

    private static Allocation Model(double parameters, double tokens) => new(Parameters.FromCount(parameters), Tokens.FromCount(tokens));

    private static double Lifetime(Allocation model, Tokens served) => model.Compute.Operations + 2 * model.Parameters.Count * served.Count;
}
