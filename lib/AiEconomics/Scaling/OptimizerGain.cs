using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>How much compute one optimizer saves against another, which is no constant but depends on scale.</summary>
public static class OptimizerGain
{
    /// <summary>Part of the compute that the better optimizer needs for the loss that the other reaches with C.</summary>
    /// <param name="compute">C, compute of the other one, above zero.</param>
    /// <param name="better">Loss over compute of the better optimizer.</param>
    /// <param name="other">Loss over compute of the one compared with.</param>
    /// <returns>The ratio of computes at equal loss: below one where the better one is better.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no compute.</exception>
    /// <remarks>
    /// <para>It is (k₁/k₂)^(1/x₁) · C^(x₂/x₁ - 1): where the other optimizer's exponent is the steeper one, the gain shrinks with scale.</para>
    /// <para><b>Leaves out</b> that the better optimizer was run with settings tuned for the other one, that each of its steps takes longer (a few
    /// percent), and mixtures of experts.</para>
    /// <para><b>Error</b> the exponents are printed to three decimals and differ by two units of the last: see <see cref="RoundingRange"/>.</para>
    /// <para><b>Source</b> [liu2025] §3.2, Table 3.</para>
    /// </remarks>
    [Formula("g", "\\frac{[better]^{-1}([other]([compute]))}{[compute]}", Meaning = "part of the compute needed")]
    public static Ratio ComputeShare(
        [Symbol("C", "compute of the other optimizer")] Flop compute,
        [Symbol("L_1", "loss of the better optimizer, by compute")] LossCurve better,
        [Symbol("L_2", "loss of the other optimizer, by compute")] LossCurve other)
    {
        ArgumentNullException.ThrowIfNull(better);
        ArgumentNullException.ThrowIfNull(other);
        return Ratio.FromTimes(better.Compute(other.Loss(compute)).Operations / compute.Operations);
    }

    /// <summary>How many times less compute the better optimizer needs: the inverse of <see cref="ComputeShare"/>.</summary>
    /// <param name="compute">C, compute of the other one, above zero.</param>
    /// <param name="better">Loss over compute of the better optimizer.</param>
    /// <param name="other">Loss over compute of the one compared with.</param>
    /// <returns>Above one where the better one is better.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no compute.</exception>
    public static Ratio Gain(Flop compute, LossCurve better, LossCurve other) => Ratio.FromTimes(1 / ComputeShare(compute, better, other).Times);

    /// <summary>The compute at which the better optimizer needs a given part: C = (g · (k₂/k₁)^(1/x₁))^(1 / (x₂/x₁ - 1)).</summary>
    /// <param name="share">g, the ratio of computes at equal loss, above zero.</param>
    /// <param name="better">Loss over compute of the better optimizer.</param>
    /// <param name="other">Loss over compute of the one compared with, of another exponent.</param>
    /// <returns>C, compute of the other optimizer; the share is smaller on one side of it and greater on the other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is zero, or the exponents are equal: then the share is the same at every compute.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="ComputeShare"/> leaves out.</para>
    /// <para><b>Error</b> very large, as the exponents nearly cancel: it takes their difference, of which one printed digit is known.</para>
    /// <para><b>Source</b> <see cref="ComputeShare"/>, solved for C.</para>
    /// </remarks>
    public static Flop ComputeAt(Ratio share, LossCurve better, LossCurve other)
    {
        ArgumentNullException.ThrowIfNull(better);
        ArgumentNullException.ThrowIfNull(other);
        var exponent = other.Exponent / better.Exponent - 1;
        Require.Positive(Math.Abs(exponent), "With equal exponents the share is the same at every compute.", "difference of the exponents");
        var logarithm = Math.Log(Require.Positive(share.Times, name: nameof(share))) - Math.Log(better.Coefficient / other.Coefficient) / better.Exponent;
        return Flop.FromPetaflopDays(Math.Exp(logarithm / exponent));
    }

    /// <summary>What is left of a gain where only a part of it holds: g' = g^p.</summary>
    /// <param name="gain">g, how many times less compute one study finds to be needed, above zero.</param>
    /// <param name="part">p, the part of the gain's logarithm that holds elsewhere: 1 all of it, 0 none.</param>
    /// <returns>g', between 1 and g.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The gain is zero.</exception>
    /// <remarks>
    /// <para>Gains multiply, so a part of one is a part of its logarithm: half of a fourfold gain is a twofold one.</para>
    /// <para><b>Leaves out</b> why the rest does not hold; a rival that was tuned less than it could have been is the usual reason.</para>
    /// <para><b>Error</b> that of the part, which two studies of one optimizer put at a tenth and at a half.</para>
    /// <para><b>Source</b> identity; what a gain loses against a tuned rival: [wen2025].</para>
    /// </remarks>
    [Formula("g'", "[gain]^{[part]}", Meaning = "gain that holds")]
    public static Ratio Holding([Symbol("g", "gain found")] Ratio gain, [Symbol("p", "part of it that holds")] Fraction part) =>
        Ratio.FromTimes(Math.Pow(Require.Positive(gain.Times, name: nameof(gain)), part.Ratio));

    /// <summary>Tenfold steps between the largest run that a curve was fitted on and the run it is asked about.</summary>
    /// <param name="compute">Compute of the run in question, above zero.</param>
    /// <param name="largestMeasured">Compute of the largest run measured, above zero.</param>
    /// <returns>Decades of extrapolation; zero within what was measured.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no compute.</exception>
    public static double ExtrapolationDecades(Flop compute, Flop largestMeasured) =>
        Math.Max(0, Math.Log10(Require.Positive(compute.Operations) / Require.Positive(largestMeasured.Operations)));

    /// <summary>The shares that curves give which are printed as these are: each number moved by up to half a unit of its last decimal.</summary>
    /// <param name="compute">C, compute of the other one, above zero.</param>
    /// <param name="better">Loss over compute of the better optimizer, as printed.</param>
    /// <param name="other">Loss over compute of the one compared with, as printed.</param>
    /// <param name="decimals">Decimals to which all four numbers are printed.</param>
    /// <returns>The least and the greatest share.</returns>
    /// <remarks>
    /// <para>This is the least that must be doubted: it holds even if the fits were exact. Each number moves the share one way only, so
    /// the ends lie at corners.</para>
    /// </remarks>
    public static Bounds<Ratio> RoundingRange(Flop compute, LossCurve better, LossCurve other, int decimals)
    {
        ArgumentNullException.ThrowIfNull(better);
        ArgumentNullException.ThrowIfNull(other);
        var half = Math.Pow(10, -decimals) / 2;
        var shares =
            from k in Ends(better.Coefficient)
            from x in Ends(better.Exponent)
            from l in Ends(other.Coefficient)
            from y in Ends(other.Exponent)
            select ComputeShare(compute, new(k, x), new(l, y)).Times;
        var all = shares.ToList();
        return Bound.Between(Ratio.FromTimes(all.Min()), Ratio.FromTimes(all.Max()));

        double[] Ends(double printed) => [printed - half, printed + half];
    }
}
