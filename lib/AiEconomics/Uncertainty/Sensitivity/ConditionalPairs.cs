using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;
using AiEconomics.Uncertainty.Sampling;
using MathNet.Numerics.LinearAlgebra;

namespace AiEconomics.Uncertainty;

/// <summary>Runs a model twice with some inputs in common and the others drawn anew, given those.</summary>
/// <remarks>The two runs differ by exactly the variance that is left once the common inputs are known: half the mean of the squared difference.</remarks>
internal sealed class ConditionalPairs
{
    private readonly Plan<double> plan;
    private readonly int samples;
    private readonly double[][] first;
    private readonly double[][] second;
    private readonly double[] results;
    private readonly double[,] root;
    private readonly Matrix<double> correlation;

    internal ConditionalPairs(Plan<double> plan, PointSource points, int samples)
    {
        (this.plan, this.samples) = (plan, samples);
        correlation = plan.Correlation();
        root = NearestCorrelation.Root(correlation.ToArray());
        first = Normals(points, 0);
        second = Normals(points, plan.Inputs.Count);
        results = Run(Draw);
    }

    /// <summary>The variance that is left, on average, when a set of inputs is known.</summary>
    internal double VarianceLeft(ulong known)
    {
        var conditional = Conditional.Of(correlation, known);
        var again = Run((sample, normals) =>
        {
            Draw(sample, normals);
            conditional.Redraw(normals, input => second[input][sample]);
        });
        var sum = 0.0;
        for (var sample = 0; sample < samples; sample++)
        {
            var difference = again[sample] - results[sample];
            sum += difference * difference;
        }

        return sum / samples / 2;
    }

    private double[] Run(Action<int, double[]> draw)
    {
        var all = new double[samples];
        var failures = new Failures(plan.Keys);
        Parallel.For(0, (int)Block.Count(samples), () => (Desk: new Desk<double>(plan), Normals: new double[plan.Inputs.Count]), (block, _, local) =>
        {
            var count = Math.Min(Block.Size, samples - block * Block.Size);
            for (var index = 0; index < count; index++)
            {
                draw(block * Block.Size + index, local.Normals);
                for (var input = 0; input < local.Normals.Length; input++)
                {
                    local.Desk.Columns[input][index] = local.Normals[input];
                }
            }

            plan.FromNormals(local.Desk.Columns, count);
            failures.Run(plan.Model, local.Desk.Columns, count, local.Desk.Results, block * Block.Size);
            local.Desk.Results.AsSpan(0, count).CopyTo(all.AsSpan(block * Block.Size));
            return local;
        }, _ => { });
        failures.ThrowIfAny(samples);
        return all;
    }

    private double[][] Normals(PointSource points, int from)
    {
        var columns = plan.Columns((int)Block.Count(samples) * Block.Size);
        for (var input = 0; input < columns.Length; input++)
        {
            var column = columns[input].AsSpan(0, (samples + 3) & ~3);
            for (var start = 0; start < column.Length; start += Block.Size)
            {
                points.Fill(input + from, start / Block.Size, column.Slice(start, Math.Min(Block.Size, column.Length - start)));
            }

            StandardNormal.Quantiles(column);
        }

        return columns;
    }

    private void Draw(int sample, double[] normals)
    {
        for (var row = 0; row < normals.Length; row++)
        {
            var sum = 0.0;
            for (var column = 0; column <= row; column++)
            {
                sum += root[row, column] * first[column][sample];
            }

            normals[row] = sum;
        }
    }
}
