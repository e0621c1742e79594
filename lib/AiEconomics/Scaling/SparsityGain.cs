using AiEconomics.Units;

namespace AiEconomics.Scaling;

/// <summary>How much compute a sparser mixture of experts saves: total over active experts as a scale, after measured points.</summary>
/// <remarks>
/// <para>A dense law knows one number of parameters, a mixture of experts has two. Its active parameters set its compute, but the inactive
/// ones store what they learned: the dense law with the active number predicts too high a loss, with the total too low a one.
/// What is measured instead is compute at equal loss.</para>
/// </remarks>
public static class SparsityGain
{
    /// <summary>How many times more compute a model of one sparsity needs than the sparsest one measured, for the same loss.</summary>
    /// <param name="sparsity">S, experts in all for each active one, within what was measured.</param>
    /// <param name="measured">Measured sparsities with their compute in units of that of the sparsest, at least two.</param>
    /// <returns>The ratio of computes at equal loss, at least one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sparsity lies outside what was measured.</exception>
    /// <exception cref="ArgumentException">Fewer than two points were given.</exception>
    /// <remarks>
    /// <para>Between points the logarithm of compute follows that of sparsity in a straight line.</para>
    /// <para><b>Leaves out</b> what sparsity costs: memory for all experts, and traffic between the machines that hold them.</para>
    /// <para><b>Error</b> the points come from small models at one loss; whether the gain holds, grows or shrinks with scale they do not say.</para>
    /// <para><b>Source</b> [kimi2025] §2.3.</para>
    /// </remarks>
    public static Ratio Compute(double sparsity, IReadOnlyCollection<(double Sparsity, Ratio Compute)> measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        var points = measured.OrderBy(point => point.Sparsity).ToArray();
        if (points.Length < 2)
        {
            throw new ArgumentException($"measured has {points.Length} points, but a line needs at least two.");
        }

        Require.Between(sparsity, points[0].Sparsity, points[^1].Sparsity, "Beyond the measured sparsities nothing is known.", nameof(sparsity));
        var next = Array.FindIndex(points, 1, point => sparsity <= point.Sparsity);
        var (low, high) = (points[next - 1], points[next]);
        var part = Math.Log(sparsity / low.Sparsity) / Math.Log(high.Sparsity / low.Sparsity);
        return Ratio.FromTimes(low.Compute.Times * Math.Pow(high.Compute.Times / low.Compute.Times, part));
    }

    /// <summary>Active parameters that a less sparse model would need for the same loss on the same tokens: N · g.</summary>
    /// <param name="active">N, active parameters of the sparser model.</param>
    /// <param name="gain">g, the ratio of computes at equal loss, such as of <see cref="Compute"/>.</param>
    /// <returns>What to put into a law that was fitted on the less sparse kind.</returns>
    /// <remarks>
    /// <para><b>Leaves out</b> that a compute-optimal run would spend part of g on tokens rather than on parameters.</para>
    /// <para><b>Source</b> identity of C = 6 · N · D at equal D.</para>
    /// </remarks>
    public static Parameters EffectiveParameters(Parameters active, Ratio gain) => Parameters.FromCount(active.Count * gain.Times);
}
