using AiEconomics.Uncertainty.Sampling;
using MathNet.Numerics.LinearAlgebra;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>A model ready to run: its inputs in order, how they depend on one another, and its loop.</summary>
internal sealed class Plan<T>
{
    internal required IReadOnlyList<InputDefinition> Inputs { get; init; }

    /// <summary>How dependent inputs are mixed from independent normal numbers; nothing where all are independent.</summary>
    internal required Mixing? Mixing { get; init; }

    internal required BlockModel<T> Model { get; init; }

    internal IReadOnlyList<string> Keys => [.. Inputs.Select(input => input.Key)];

    /// <summary>Fills the columns of all inputs with the first values of a block.</summary>
    internal void Sample(PlanSource source, long block, double[][] columns, int count = Block.Size)
    {
        for (var input = 0; input < columns.Length; input++)
        {
            source.Points.Fill(source.Place(input), block, Wide(columns[input], count));
        }

        ToValues(columns, count);
    }

    /// <summary>Turns shares in every column into values of the inputs.</summary>
    internal void ToValues(double[][] columns, int count)
    {
        Mixing?.Apply(columns, count);
        for (var input = 0; input < columns.Length; input++)
        {
            var column = Wide(columns[input], count);
            if (Mixing?.Contains(input) == true)
            {
                Inputs[input].Distribution.FromNormal(column);
            }
            else
            {
                Inputs[input].Distribution.FromShares(column);
            }
        }
    }

    /// <summary>Turns standard normal numbers in every column into values of the inputs.</summary>
    internal void FromNormals(double[][] columns, int count)
    {
        for (var input = 0; input < columns.Length; input++)
        {
            Inputs[input].Distribution.FromNormal(Wide(columns[input], count));
        }
    }

    /// <summary>The correlations of the normal numbers below the inputs.</summary>
    internal Matrix<double> Correlation()
    {
        var all = Matrix<double>.Build.DenseIdentity(Inputs.Count);
        for (var row = 0; row < (Mixing?.Places.Length ?? 0); row++)
        {
            for (var column = 0; column < row; column++)
            {
                var (first, second) = (Mixing!.Places[row], Mixing.Places[column]);
                all[first, second] = all[second, first] = Mixing.Normal[row, column];
            }
        }

        return all;
    }

    /// <summary>Room for the inputs of one block.</summary>
    internal double[][] Columns(int size) => [.. Inputs.Select(_ => new double[size])];

    // Columns are worked on four numbers at a time.
    private static Span<double> Wide(double[] column, int count) => column.AsSpan(0, (count + 3) & ~3);
}
