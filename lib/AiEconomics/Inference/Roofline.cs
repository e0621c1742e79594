using AiEconomics.Formulas;
using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>A chip is either waiting for numbers or busy with them; whichever takes longer is the time.</summary>
public static class Roofline
{
    /// <summary>Arithmetic for each byte moved at which memory and arithmetic take equally long: I = P / W.</summary>
    /// <param name="peak">P, speed of arithmetic at the precision used.</param>
    /// <param name="bandwidth">W, speed of memory, above zero.</param>
    /// <returns>I, in FLOP a byte.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no bandwidth.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> caches on the chip.</para>
    /// <para><b>Error</b> that of data sheets: sustained speeds are lower, memory by about a tenth, arithmetic by a third and more.</para>
    /// <para><b>Source</b> [erdil2024].</para>
    /// </remarks>
    [Formula("I", "\\frac{[peak]}{[bandwidth]}", Meaning = "operations per byte at the ridge")]
    public static Ratio RidgePoint(
        [Symbol("P", "peak speed")] FlopPerSecond peak, [Symbol("W", "memory bandwidth")] BytesPerSecond bandwidth)
    {
        Require.Positive(bandwidth.PerSecond, "A chip has a memory.", nameof(bandwidth));
        return Ratio.FromTimes(peak.PerSecond / bandwidth.PerSecond);
    }

    /// <summary>Tokens in one step from which on weights cost less time than arithmetic: B = I / 2 · b · S.</summary>
    /// <param name="ridgePoint">I, in FLOP a byte.</param>
    /// <param name="weights">The format of the weights, which has b bytes a number.</param>
    /// <param name="sparsity">S, experts in all over experts active for a token; 1 for a dense model.</param>
    /// <returns>B, in tokens.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> the cache of each request, which is read for it alone: with long contexts no batch is large enough.</para>
    /// <para><b>Error</b> that of the ridge point; and all experts are taken as touched, as they are in such batches.</para>
    /// <para><b>Source</b> derived here: a weight is b bytes and serves 2 · B / S operations.</para>
    /// </remarks>
    [Formula("B", "\\frac{[ridgePoint]}{2} \\cdot b([weights]) \\cdot [sparsity]", Meaning = "batch at the ridge")]
    public static Tokens ComputeBoundBatch(
        [Symbol("I", "operations per byte at the ridge")] Ratio ridgePoint,
        [Symbol("\\beta", "format of the weights")] NumberFormat weights,
        [Symbol("S", "experts in all per active expert")] Ratio sparsity) =>
        Tokens.FromCount(ridgePoint.Times / 2 * weights.BytesPerNumber * sparsity.Times);

    /// <summary>Time of a piece of work on one chip: t = max(M / W, C / P), in seconds.</summary>
    /// <param name="moved">M, bytes read and written.</param>
    /// <param name="compute">C, arithmetic.</param>
    /// <param name="bandwidth">W, speed of memory.</param>
    /// <param name="peak">P, speed of arithmetic.</param>
    /// <returns>t, in seconds: a lower bound.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> what overlaps badly: neither memory nor arithmetic ever waits for the other here.</para>
    /// <para><b>Error</b> low, by up to a factor of two.</para>
    /// <para><b>Source</b> [erdil2024].</para>
    /// </remarks>
    [Formula("t", "\\max\\left(\\frac{[moved]}{[bandwidth]}, \\frac{[compute]}{[peak]}\\right)", Meaning = "time in seconds")]
    public static double Seconds(
        [Symbol("M", "bytes moved")] Bytes moved,
        [Symbol("C", "arithmetic")] Flop compute,
        [Symbol("W", "memory bandwidth")] BytesPerSecond bandwidth,
        [Symbol("P", "peak speed")] FlopPerSecond peak) =>
        Math.Max(moved / bandwidth, compute.Operations / peak.PerSecond);
}
