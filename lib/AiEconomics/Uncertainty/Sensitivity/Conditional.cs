using AiEconomics.Uncertainty.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace AiEconomics.Uncertainty;

/// <summary>How some of several correlated normal numbers are distributed once the others are known.</summary>
/// <param name="Known">The places of the known numbers.</param>
/// <param name="Open">The places of the others.</param>
/// <param name="Slope">What the known numbers imply for the means of the others.</param>
/// <param name="Root">The root of the covariance that the others keep.</param>
internal sealed record Conditional(int[] Known, int[] Open, double[,] Slope, double[,] Root)
{
    internal static Conditional Of(Matrix<double> correlation, ulong known)
    {
        var all = Enumerable.Range(0, correlation.RowCount).ToList();
        int[] given = [.. all.Where(input => (known >> input & 1) == 1)], open = [.. all.Where(input => (known >> input & 1) == 0)];
        var rest = Part(correlation, open, open);
        if (given.Length == 0)
        {
            return new(given, open, new double[open.Length, 0], NearestCorrelation.Root(rest.ToArray()));
        }

        // A pseudo-inverse, because perfectly correlated inputs make the matrix singular.
        var slope = Part(correlation, open, given) * Part(correlation, given, given).PseudoInverse();
        return new(given, open, slope.ToArray(), NearestCorrelation.Root((rest - slope * Part(correlation, given, open)).ToArray()));
    }

    /// <summary>Replaces the numbers that are not known by new ones, made from independent normal numbers.</summary>
    internal void Redraw(double[] normals, Func<int, double> fresh)
    {
        for (var row = 0; row < Open.Length; row++)
        {
            var sum = 0.0;
            for (var column = 0; column < Known.Length; column++)
            {
                sum += Slope[row, column] * normals[Known[column]];
            }

            for (var column = 0; column <= row; column++)
            {
                sum += Root[row, column] * fresh(Open[column]);
            }

            normals[Open[row]] = sum;
        }
    }

    private static Matrix<double> Part(Matrix<double> matrix, int[] rows, int[] columns) =>
        Matrix<double>.Build.Dense(rows.Length, columns.Length, (row, column) => matrix[rows[row], columns[column]]);
}
