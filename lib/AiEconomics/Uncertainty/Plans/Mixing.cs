using System.Runtime.CompilerServices;
using AiEconomics.Uncertainty.Numerics;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Makes dependent normal numbers from independent shares: quantiles first, then a lower triangular matrix.</summary>
/// <param name="Places">The columns of the dependent inputs, in the order of the matrix.</param>
/// <param name="Lower">The lower triangular matrix whose product with its transpose is the correlation matrix.</param>
/// <param name="Normal">That correlation matrix.</param>
internal sealed record Mixing(int[] Places, double[,] Lower, double[,] Normal)
{
    internal bool Contains(int input) => Array.IndexOf(Places, input) >= 0;

    /// <summary>Replaces the shares in the dependent columns by dependent normal numbers.</summary>
    internal void Apply(double[][] columns, int count)
    {
        foreach (var place in Places)
        {
            StandardNormal.Quantiles(columns[place].AsSpan(0, (count + 3) & ~3));
        }

        // From the last row up, because a row needs the rows above it as they were.
        for (var row = Places.Length - 1; row >= 0; row--)
        {
            MixRow(columns, row, (count + 3) & ~3);
        }
    }

    [MethodImpl(Hot.Loop)]
    private void MixRow(double[][] columns, int row, int count)
    {
        var target = columns[Places[row]];
        for (var index = 0; index < count; index++)
        {
            var sum = Lower[row, row] * target[index];
            for (var column = 0; column < row; column++)
            {
                sum += Lower[row, column] * columns[Places[column]][index];
            }

            target[index] = sum;
        }
    }
}
