using MathNet.Numerics.LinearAlgebra;

namespace AiEconomics.Uncertainty.Numerics;

/// <summary>The correlation matrix nearest to a symmetric one, and its root.</summary>
/// <remarks>
/// Alternating projections with Dykstra's correction: onto the matrices without negative eigenvalues, then onto those with a unit diagonal.
/// N. J. Higham, Computing the nearest correlation matrix, IMA J. Numer. Anal. 22 (2002) 329–343.
/// </remarks>
internal static class NearestCorrelation
{
    private const double Tolerance = 1e-10;
    private const int MostSteps = 10_000;

    internal static double[,] Of(double[,] symmetric)
    {
        var current = Matrix<double>.Build.DenseOfArray(symmetric);
        if (Smallest(current) >= 0)
        {
            return symmetric;
        }

        var correction = current.Clone();
        correction.Clear();
        for (var step = 0; step < MostSteps; step++)
        {
            var corrected = current - correction;
            var positive = WithoutNegative(corrected);
            correction = positive - corrected;
            var next = positive.Clone();
            next.SetDiagonal(Vector<double>.Build.Dense(next.RowCount, 1));
            var change = (next - current).FrobeniusNorm();
            current = next;
            if (change < Tolerance)
            {
                break;
            }
        }

        return current.ToArray();
    }

    /// <summary>A lower triangular matrix whose product with its transpose is the correlation matrix, also where that is singular.</summary>
    internal static double[,] Root(double[,] correlation)
    {
        var size = correlation.GetLength(0);
        var lower = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = correlation[row, column];
                for (var before = 0; before < column; before++)
                {
                    rest -= lower[row, before] * lower[column, before];
                }

                lower[row, column] = row == column ? Math.Sqrt(Math.Max(rest, 0))
                    : lower[column, column] > 1e-7 ? rest / lower[column, column] : 0;
            }
        }

        return lower;
    }

    private static double Smallest(Matrix<double> matrix) => matrix.Evd(Symmetricity.Symmetric).EigenValues.Map(value => value.Real).Minimum() + 1e-12;

    private static Matrix<double> WithoutNegative(Matrix<double> matrix)
    {
        var parts = matrix.Evd(Symmetricity.Symmetric);
        var values = parts.EigenValues.Map(value => value.Real).PointwiseMaximum(0);
        return parts.EigenVectors * Matrix<double>.Build.DiagonalOfDiagonalVector(values) * parts.EigenVectors.Transpose();
    }
}
