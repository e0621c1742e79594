using System.Runtime.CompilerServices;
using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Scaling;

/// <summary>What a fit sees of the models: logarithms, with those of parameters and tokens counted from their means.</summary>
/// <remarks>
/// The fitted numbers are θ = (a, b, e, α, β) with ln L = ln(exp(a - αx) + exp(b - βy) + exp(e)), x and y being ln N and ln D from
/// their means. Counted from zero instead, a and α would be all but one number, and steps would be long and narrow.
/// </remarks>
internal sealed class LossSurface
{
    internal const int Count = 5;

    private readonly double[] x, y, logLoss;
    private readonly double meanX, meanY;

    internal LossSurface(IReadOnlyList<TrainedModel> models)
    {
        x = [.. models.Select(model => Math.Log(model.Parameters.Count))];
        y = [.. models.Select(model => Math.Log(model.Tokens.Count))];
        logLoss = [.. models.Select(model => Math.Log(model.Loss))];
        (meanX, meanY) = (x.Average(), y.Average());
        for (var i = 0; i < x.Length; i++)
        {
            (x[i], y[i]) = (x[i] - meanX, y[i] - meanY);
        }
    }

    internal int Models => x.Length;

    /// <summary>The mean of ln L.</summary>
    internal double MeanLogLoss => logLoss.Average();

    /// <summary>The law of fitted numbers.</summary>
    internal ParametricLaw Law(ReadOnlySpan<double> at) => new(
        irreducible: Math.Exp(at[2]), a: Math.Exp(at[0] + at[3] * meanX), b: Math.Exp(at[1] + at[4] * meanY), alpha: at[3], beta: at[4]);

    /// <summary>The numbers of a law.</summary>
    internal double[] At(ParametricLaw law) =>
        [Math.Log(law.A) - law.Alpha * meanX, Math.Log(law.B) - law.Beta * meanY, Math.Log(law.Irreducible), law.Alpha, law.Beta];

    /// <summary>Predicted less observed ln L of each model.</summary>
    internal double[] Residuals(double[] at) => [.. Enumerable.Range(0, x.Length).Select(i =>
        Math.Log(Math.Exp(at[0] - at[3] * x[i]) + Math.Exp(at[1] - at[4] * y[i]) + Math.Exp(at[2])) - logLoss[i])];

    /// <summary>Huber's loss of all residuals with its first and second derivatives.</summary>
    /// <param name="at">θ.</param>
    /// <param name="threshold">Where the loss turns from a square into a straight line.</param>
    /// <param name="weights">How often each model counts.</param>
    /// <param name="into">Receives value, gradient and Hessian.</param>
    [MethodImpl(Hot.Loop)]
    internal void Evaluate(ReadOnlySpan<double> at, double threshold, ReadOnlySpan<int> weights, Curvature into)
    {
        double value = 0;
        var g = into.Gradient.AsSpan();
        var h = into.Hessian.AsSpan();
        g.Clear();
        h.Clear();
        into.Scale.AsSpan().Clear();
        Span<double> slope = stackalloc double[Count];
        var third = Math.Exp(at[2]);
        for (var i = 0; i < x.Length; i++)
        {
            if (weights[i] == 0)
            {
                continue;
            }

            var first = Math.Exp(at[0] - at[3] * x[i]);
            var second = Math.Exp(at[1] - at[4] * y[i]);
            var sum = first + second + third;
            var residual = Math.Log(sum) - logLoss[i];
            double s1 = first / sum, s2 = second / sum, s3 = third / sum;
            (slope[0], slope[1], slope[2], slope[3], slope[4]) = (s1, s2, s3, -x[i] * s1, -y[i] * s2);
            double weight = weights[i], size = Math.Abs(residual);
            var inside = size <= threshold;
            value += weight * (inside ? residual * residual / 2 : threshold * (size - threshold / 2));
            var pull = weight * Math.Clamp(residual, -threshold, threshold);
            var square = (inside ? weight : 0) - pull;
            var steady = weight * Math.Min(1, threshold / Math.Max(size, double.Epsilon));
            for (var row = 0; row < Count; row++)
            {
                g[row] += pull * slope[row];
                into.Scale[row] += steady * slope[row] * slope[row];
                for (var column = 0; column <= row; column++)
                {
                    h[row * Count + column] += square * slope[row] * slope[column];
                }
            }

            // The second derivatives of the three exponents' sum, which only touch (a, α), (b, β) and e.
            h[0] += pull * s1;
            h[6] += pull * s2;
            h[12] += pull * s3;
            h[15] -= pull * s1 * x[i];
            h[18] += pull * s1 * x[i] * x[i];
            h[21] -= pull * s2 * y[i];
            h[24] += pull * s2 * y[i] * y[i];
        }

        into.Value = value;
    }

    /// <summary>A value with its derivatives; of the symmetric Hessian the lower triangle, by rows.</summary>
    internal sealed class Curvature
    {
        internal double Value { get; set; }

        internal double[] Gradient { get; } = new double[Count];

        internal double[] Hessian { get; } = new double[Count * Count];

        /// <summary>A positive measure of curvature for each number, by which steps are damped.</summary>
        internal double[] Scale { get; } = new double[Count];
    }
}
