using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>Loss as a function of parameters and training tokens: L(N, D) = E + A / N^α + B / D^β.</summary>
/// <remarks>
/// <para>E is the loss that no model gets below; the second term is the price of a finite model, the third that of finite data.
/// A and B have the units that make their terms nats a token, so they mean nothing without their exponents.</para>
/// <para><b>Leaves out</b> mixtures of experts, repeated data, the quality of data, and every choice of architecture and optimizer:
/// a law holds for the family of dense models that it was fitted on.</para>
/// <para><b>Error</b> a few hundredths of a nat inside the fitted range (up to 1.6e10 parameters and 1e22 FLOP for Hoffmann's models);
/// beyond it the law is an extrapolation, whose error nothing here bounds.</para>
/// <para><b>Source</b> [hoffmann2022] §3.3, approach 3; corrected coefficients: [besiroglu2024].</para>
/// </remarks>
public sealed record ParametricLaw
{
    /// <summary>A law of five coefficients.</summary>
    /// <param name="irreducible">E, in nats a token, above zero.</param>
    /// <param name="a">A, above zero.</param>
    /// <param name="b">B, above zero.</param>
    /// <param name="alpha">α, above zero.</param>
    /// <param name="beta">β, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coefficient is not above zero.</exception>
    public ParametricLaw(double irreducible, double a, double b, double alpha, double beta)
    {
        Irreducible = Require.Positive(irreducible);
        A = Require.Positive(a);
        B = Require.Positive(b);
        Alpha = Require.Positive(alpha, "More parameters must lower the loss.");
        Beta = Require.Positive(beta, "More tokens must lower the loss.");
    }

    /// <summary>E, the loss that no model gets below, in nats a token.</summary>
    public double Irreducible { get; }

    /// <summary>A, the size of the term of the parameters.</summary>
    public double A { get; }

    /// <summary>B, the size of the term of the tokens.</summary>
    public double B { get; }

    /// <summary>α, the exponent of the parameters.</summary>
    public double Alpha { get; }

    /// <summary>β, the exponent of the tokens.</summary>
    public double Beta { get; }

    /// <summary>Loss of a model: L = E + A / N^α + B / D^β.</summary>
    /// <param name="model">N and D, both above zero.</param>
    /// <returns>L, in nats a token.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no parameters or no tokens.</exception>
    public double Loss(Allocation model)
    {
        var (parameters, tokens) = (Require.Positive(model.Parameters.Count), Require.Positive(model.Tokens.Count));
        return Irreducible + A / Math.Pow(parameters, Alpha) + B / Math.Pow(tokens, Beta);
    }

    /// <summary>The division of a compute budget that reaches the least loss: N = G · (C/6)^(β/(α+β)), D = (C/6) / N, G = (αA / βB)^(1/(α+β)).</summary>
    /// <param name="compute">C = 6 · N · D, above zero.</param>
    /// <returns>The best N and D.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no compute.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> serving, which favors smaller models (<see cref="ForServing"/>), and that data or memory may run out first.</para>
    /// <para><b>Error</b> the optimum is flat: a model of half the size costs a few percent more compute for the same loss.</para>
    /// <para><b>Source</b> [hoffmann2022] §3.3, equation 4.</para>
    /// </remarks>
    public Allocation Optimum(Flop compute)
    {
        var product = Require.Positive(compute.Operations) / TrainingRun.OperationsPerParameterAndToken;
        var sum = Alpha + Beta;
        var parameters = Math.Pow(Alpha * A / (Beta * B), 1 / sum) * Math.Pow(product, Beta / sum);
        return new(Parameters.FromCount(parameters), Tokens.FromCount(product / parameters));
    }

    /// <summary>The cheapest training that reaches a loss: the two terms share L - E as β : α.</summary>
    /// <param name="loss">L, above E.</param>
    /// <returns>The N and D of least 6 · N · D.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The loss is not above E: no model reaches it.</exception>
    public Allocation Cheapest(double loss) => Divided(loss, Beta / (Alpha + Beta));

    /// <summary>The cheapest training and serving together that reaches a loss: the least 6 · N · D + 2 · N · T.</summary>
    /// <param name="loss">L, above E.</param>
    /// <param name="served">T, all tokens that the model will read and write in service.</param>
    /// <returns>The best N and D; without service those of <see cref="Cheapest"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The loss is not above E: no model reaches it.</exception>
    /// <remarks>
    /// <para>With s the share of L - E that the term of the parameters has, the condition of the optimum is
    /// 3 · D(s) · (αs / (β(1 - s)) - 1) = T. Its left side grows with s, so there is one root, which bisection finds.</para>
    /// <para><b>Leaves out</b> that a served token costs more money than a trained one, since memory bounds it, and attention over the context.</para>
    /// <para><b>Error</b> that of the law far from its optimum: at hundreds of tokens a parameter it promises more than models kept.</para>
    /// <para><b>Source</b> [sardana2024] §2.</para>
    /// </remarks>
    public Allocation ForServing(double loss, Tokens served)
    {
        // s as ln(s / (1 - s)), which has no ends to run into; 40 is a share within 1e-17 of one.
        var (low, high) = (Math.Log(Beta / Alpha), 40.0);
        for (var halving = 0; halving < 100 && served.Count > 0; halving++)
        {
            var middle = (low + high) / 2;
            var tokens = Divided(loss, Share(middle)).Tokens.Count;
            (low, high) = 3 * tokens * (Alpha / Beta * Math.Exp(middle) - 1) < served.Count ? (middle, high) : (low, middle);
        }

        return Divided(loss, Share(low));
    }

    /// <summary>The service for which a division is the best: T = 3 · D · (α · A / N^α / (β · B / D^β) - 1).</summary>
    /// <param name="model">N and D, both above zero, with at least as many tokens for each parameter as <see cref="Cheapest"/> has.</param>
    /// <returns>T, all tokens that would have to be read and written in service.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The division has fewer tokens for each parameter than training alone asks for: no service makes it the best.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="ForServing"/> leaves out, of which this is the inverse.</para>
    /// <para><b>Error</b> large: far from the optimum a few percent of either term move it by as much again.</para>
    /// <para><b>Source</b> [sardana2024] §2, solved for the tokens served.</para>
    /// </remarks>
    public Tokens ImpliedService(Allocation model)
    {
        var (parameters, tokens) = (Require.Positive(model.Parameters.Count), Require.Positive(model.Tokens.Count));
        var balance = Alpha * A / Math.Pow(parameters, Alpha) / (Beta * B / Math.Pow(tokens, Beta)) - 1;
        // At the optimum itself the balance is zero but for rounding.
        Require.NotNegative(Math.Round(balance, 12), "So few tokens for each parameter suit no service; training alone would take a smaller model.", nameof(balance));
        return Tokens.FromCount(3 * tokens * Math.Max(0, balance));
    }

    /// <summary>How many times the least compute a run spends for the loss it reaches.</summary>
    /// <param name="model">N and D of the run, both above zero.</param>
    /// <returns>1 at the optimum, more everywhere else.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no parameters or no tokens.</exception>
    public Ratio Excess(Allocation model) => Ratio.FromTimes(model.Compute.Operations / Cheapest(Loss(model)).Compute.Operations);

    /// <summary>Size of the dense model that reaches a loss on so many tokens: N = (A / (L - E - B / D^β))^(1/α).</summary>
    /// <param name="loss">L, above what so many tokens allow.</param>
    /// <param name="tokens">D, above zero.</param>
    /// <returns>N, the effective parameters of whatever model reached that loss.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No model reaches that loss on so many tokens.</exception>
    /// <remarks>
    /// <para>For a mixture of experts this lies between its active and its total parameters. To put the active ones into a dense law says
    /// that inactive experts are worth nothing; to put the total says that they are worth as much as active ones.</para>
    /// </remarks>
    public Parameters EffectiveParameters(double loss, Tokens tokens)
    {
        var left = loss - Irreducible - B / Math.Pow(Require.Positive(tokens.Count), Beta);
        Require.Positive(left, "So many tokens do not allow that loss to a model of any size.", nameof(loss));
        return Parameters.FromCount(Math.Pow(A / left, 1 / Alpha));
    }

    /// <summary>The N and D that reach a loss when the term of the parameters has a given share of L - E.</summary>
    private Allocation Divided(double loss, double share)
    {
        var reducible = Require.Positive(loss - Irreducible, $"No model gets below {Irreducible:0.####} nats a token.", nameof(loss));
        return new(
            Parameters.FromCount(Math.Pow(A / (share * reducible), 1 / Alpha)),
            Tokens.FromCount(Math.Pow(B / ((1 - share) * reducible), 1 / Beta)));
    }

    private static double Share(double logit) => 1 / (1 + Math.Exp(-logit));
}
