using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Pricing;

/// <summary>What a task costs, which is what a user pays for: tokens are only its measure.</summary>
public static class TaskPrice
{
    /// <summary>Price of a task: K = p · n.</summary>
    /// <param name="blendedPrice">p, price of a million tokens of the task's mix.</param>
    /// <param name="tokensPerTask">n, tokens of the task, input and output.</param>
    /// <returns>K, for one attempt.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> attempts that fail, see <see cref="PerSolvedTask"/>.</para>
    /// <para><b>Error</b> that of the tokens: they differ between models by factors.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("K", "[blendedPrice] \\cdot [tokensPerTask]", Meaning = "price of one attempt at the task")]
    public static Usd PerAttempt(
        [Symbol("p", "price of a million tokens of the mix")] UsdPerMillionTokens blendedPrice,
        [Symbol("n", "tokens per task")] Tokens tokensPerTask) => blendedPrice * tokensPerTask;

    /// <summary>Price of a task that is solved, attempts repeated until one succeeds: S = K / q.</summary>
    /// <param name="perAttempt">K, price of one attempt.</param>
    /// <param name="solvedShare">q, the part of attempts that succeed, above zero.</param>
    /// <returns>S, the mean price of a solved task.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No attempt succeeds.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> the cost of noticing a failure, and that tasks differ: one which failed once is more likely to fail again.</para>
    /// <para><b>Error</b> low, the more the harder the tasks.</para>
    /// <para><b>Source</b> mean of the geometric distribution.</para>
    /// </remarks>
    [Formula("S", "\\frac{[perAttempt]}{[solvedShare]}", Meaning = "price of a solved task")]
    public static Usd PerSolvedTask(
        [Symbol("K", "price of one attempt")] Usd perAttempt, [Symbol("q", "part of attempts that succeed")] Fraction solvedShare)
    {
        Require.Positive(solvedShare.Ratio, "What never succeeds has no price of success.", nameof(solvedShare));
        return perAttempt / solvedShare.Ratio;
    }

    /// <summary>How many times cheaper a task is: R = k / v.</summary>
    /// <param name="priceRatio">k, how many times cheaper a token is.</param>
    /// <param name="tokensFactor">v, how many times the rival's tokens the model needs for the same task, above zero.</param>
    /// <returns>R; below one where the task is dearer although the token is cheaper.</returns>
    /// <exception cref="ArgumentOutOfRangeException">v is zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that more tokens shift the mix: thinking adds output, which is the dearer kind. Blend each model's own mix for that.</para>
    /// <para><b>Error</b> that of v, in inverse proportion.</para>
    /// <para><b>Source</b> identity.</para>
    /// </remarks>
    [Formula("R", "\\frac{[priceRatio]}{[tokensFactor]}", Meaning = "how many times cheaper a task is")]
    public static Ratio Ratio(
        [Symbol("k", "how many times cheaper a token is")] Ratio priceRatio,
        [Symbol("v", "tokens per task against the rival")] Ratio tokensFactor)
    {
        Require.Positive(tokensFactor.Times, "A task takes tokens.", nameof(tokensFactor));
        return priceRatio / tokensFactor.Times;
    }

    /// <summary>How many times cheaper a task is where the prompt is the same and only the output is longer: R = (r · I + O) / (r · i + v · o).</summary>
    /// <param name="rival">The rival's prices, I a token of the mix's input and O a token of output.</param>
    /// <param name="model">The model's prices, i and o.</param>
    /// <param name="mix">The mix of the rival's tokens: r input for one of output.</param>
    /// <param name="outputFactor">v, how many times the rival's output the model writes.</param>
    /// <returns>R; below one where the task is dearer although each token is cheaper.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The model is free for this mix.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> that what was written is read again in the next turn; where every token is v times as many, see
    /// <see cref="Ratio(Units.Ratio, Units.Ratio)"/>.</para>
    /// <para><b>Error</b> high for agents, which read their own output again and again.</para>
    /// <para><b>Source</b> identity: v times the output at price o costs what once the output costs at price v · o.</para>
    /// </remarks>
    public static Ratio RatioOfLongerOutput(TokenRates rival, TokenRates model, TokenMix mix, Ratio outputFactor) => PriceRatio.Of(
        rival, new TokenRates(model.CacheMiss, model.Output * outputFactor.Times, model.CacheHit, model.CacheWrite), mix);

    /// <summary>The part of attempts that must succeed for a model to be as cheap per solved task as its rival: q = Q · K / L.</summary>
    /// <param name="rivalSolvedShare">Q, the part of the rival's attempts that succeed.</param>
    /// <param name="perAttempt">K, the model's price of one attempt.</param>
    /// <param name="rivalPerAttempt">L, the rival's price of one attempt, above zero.</param>
    /// <returns>q; above one where the model can never be as cheap.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rival is free.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="PerSolvedTask"/> leaves out.</para>
    /// <para><b>Error</b> that of the two prices, in proportion.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    [Formula("q", "[rivalSolvedShare] \\cdot \\frac{[perAttempt]}{[rivalPerAttempt]}", Meaning = "part of attempts that must succeed")]
    public static Ratio BreakEvenSolvedShare(
        [Symbol("Q", "part of the rival's attempts that succeed")] Fraction rivalSolvedShare,
        [Symbol("K", "price of one attempt")] Usd perAttempt,
        [Symbol("L", "the rival's price of one attempt")] Usd rivalPerAttempt)
    {
        Require.Positive(rivalPerAttempt.Dollars, "Nothing breaks even with free.", nameof(rivalPerAttempt));
        return Units.Ratio.FromTimes(rivalSolvedShare.Ratio * (perAttempt / rivalPerAttempt));
    }

    /// <summary>Traffic after which a change of model has paid for itself: n = F / (p − v · q).</summary>
    /// <param name="switchingCost">F, what the change costs once: work, tests, contracts.</param>
    /// <param name="currentPrice">p, blended price of the model in use.</param>
    /// <param name="newPrice">q, blended price of the new one.</param>
    /// <param name="tokensFactor">v, how many times the tokens the new one needs for the same tasks.</param>
    /// <returns>n, in tokens of the model in use.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The new model saves nothing, so the change never pays.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> interest, later changes of price, and differences in quality.</para>
    /// <para><b>Error</b> large where the saving is small: it stands in the denominator.</para>
    /// <para><b>Source</b> derived here.</para>
    /// </remarks>
    [Formula(
        "n", "\\frac{[switchingCost]}{[currentPrice] - [tokensFactor] \\cdot [newPrice]}", Meaning = "traffic after which the change has paid")]
    public static Tokens BreakEvenTraffic(
        [Symbol("F", "cost of the change")] Usd switchingCost,
        [Symbol("p", "price now")] UsdPerMillionTokens currentPrice,
        [Symbol("q", "price then")] UsdPerMillionTokens newPrice,
        [Symbol("v", "tokens per task against now")] Ratio tokensFactor)
    {
        var saving = currentPrice.Dollars - tokensFactor.Times * newPrice.Dollars;
        Require.Positive(saving, "The new model costs as much per task or more, so the change never pays.", nameof(saving));
        return Tokens.FromMillions(switchingCost.Dollars / saving);
    }
}
