using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;
using AiEconomics.Uncertainty.Sampling;
using MathNet.Numerics.LinearAlgebra;

namespace AiEconomics.Uncertainty;

/// <summary>Runs a model twice with some inputs in common and the others drawn anew, given those.</summary>
/// <remarks>
/// The two runs differ by exactly the variance that is left once the common inputs are known: half the mean of the squared difference. An input that
/// depends on no other has one of two columns of values, whatever else is known; only what depends is drawn for each set.
/// </remarks>
internal sealed class ConditionalPairs
{
    private readonly Plan<double> plan;
    private readonly int samples;
    private readonly int[] dependent;
    private readonly Matrix<double> correlation;
    private readonly double[][] firstNormals;
    private readonly double[][] secondNormals;
    private readonly double[][] first;
    private readonly double[][] second;
    private readonly double[] results;

    internal ConditionalPairs(Plan<double> plan, PointSource points, int samples)
    {
        (this.plan, this.samples) = (plan, samples);
        var all = plan.Correlation();
        dependent = plan.Mixing?.Places ?? [];
        correlation = Matrix<double>.Build.Dense(dependent.Length, dependent.Length, (row, column) => all[dependent[row], dependent[column]]);
        firstNormals = Normals(points, 0);
        secondNormals = Normals(points, plan.Inputs.Count);
        Mix();
        (first, second) = (Values(firstNormals), Values(secondNormals));
        results = Run(first);
    }

    /// <summary>The variance that is left, on average, when a set of inputs is known. Any thread may ask for any set.</summary>
    internal double VarianceLeft(ulong known)
    {
        double[][] columns = [.. first.Select((column, input) => IsIn(known, input) ? column : second[input])];
        Redraw(known, columns);
        var again = Run(columns);
        var sum = 0.0;
        for (var sample = 0; sample < samples; sample++)
        {
            var difference = again[sample] - results[sample];
            sum += difference * difference;
        }

        return sum / samples / 2;
    }

    private static bool IsIn(ulong known, int input) => (known >> input & 1) == 1;

    // Among the inputs that depend on each other those not known are drawn given the others.
    private void Redraw(ulong known, double[][] columns)
    {
        var given = 0UL;
        for (var place = 0; place < dependent.Length; place++)
        {
            given |= (IsIn(known, dependent[place]) ? 1UL : 0) << place;
        }

        var conditional = Conditional.Of(correlation, given);
        foreach (var place in conditional.Open)
        {
            columns[dependent[place]] = new double[Room];
        }

        var normals = new double[dependent.Length];
        for (var sample = 0; sample < samples; sample++)
        {
            for (var place = 0; place < normals.Length; place++)
            {
                normals[place] = firstNormals[dependent[place]][sample];
            }

            conditional.Redraw(normals, place => secondNormals[dependent[place]][sample]);
            foreach (var place in conditional.Open)
            {
                columns[dependent[place]][sample] = normals[place];
            }
        }

        foreach (var place in conditional.Open)
        {
            plan.Inputs[dependent[place]].Distribution.FromNormal(columns[dependent[place]]);
        }
    }

    // Columns are worked on four numbers at a time.
    private int Room => (samples + 3) & ~3;

    private double[] Run(double[][] columns)
    {
        var all = new double[samples];
        var failures = new Failures(plan.Keys);
        failures.Run(plan.Model, columns, samples, all, 0);
        failures.ThrowIfAny(samples);
        return all;
    }

    private double[][] Values(double[][] normals) => [.. normals.Select((column, input) =>
    {
        var values = (double[])column.Clone();
        plan.Inputs[input].Distribution.FromNormal(values);
        return values;
    })];

    private double[][] Normals(PointSource points, int from)
    {
        var columns = plan.Columns(Room);
        for (var input = 0; input < columns.Length; input++)
        {
            var column = columns[input].AsSpan();
            for (var start = 0; start < column.Length; start += Block.Size)
            {
                points.Fill(input + from, start / Block.Size, column.Slice(start, Math.Min(Block.Size, column.Length - start)));
            }

            StandardNormal.Quantiles(column);
        }

        return columns;
    }

    // The first run has the dependence of the inputs from the start.
    private void Mix()
    {
        var root = NearestCorrelation.Root(correlation.ToArray());
        for (var sample = 0; sample < samples; sample++)
        {
            // From the last row up, because a row needs the rows above it as they were.
            for (var row = dependent.Length - 1; row >= 0; row--)
            {
                var sum = 0.0;
                for (var column = 0; column <= row; column++)
                {
                    sum += root[row, column] * firstNormals[dependent[column]][sample];
                }

                firstNormals[dependent[row]][sample] = sum;
            }
        }
    }
}
