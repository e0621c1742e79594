using static System.FormattableString;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Checks a matrix of rank correlations against the inputs that it is for.</summary>
internal static class CorrelationCheck
{
    internal static void Validate(IReadOnlyList<string> keys, double[,] ranks)
    {
        var (rows, columns, count) = (ranks.GetLength(0), ranks.GetLength(1), keys.Count);
        if (rows != count || columns != count || count < 2)
        {
            throw new ArgumentException(
                $"A correlation matrix for {count} inputs ({string.Join(", ", keys)}) must have {count} rows and columns, two or more, but has {rows} rows and {columns} columns.");
        }

        if (keys.Distinct(StringComparer.Ordinal).Count() != count)
        {
            throw new ArgumentException($"Each input stands once in a dependence, but the keys were {string.Join(", ", keys)}.");
        }

        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                Entry(keys[row], keys[column], ranks[row, column], ranks[column, row], row == column);
            }
        }
    }

    private static void Entry(string first, string second, double rank, double mirrored, bool diagonal)
    {
        if (!(rank >= -1 && rank <= 1))
        {
            throw new ArgumentException(Invariant($"The rank correlation of '{first}' and '{second}' must lie in [-1, 1], but was {rank}."));
        }

        if (diagonal && rank != 1)
        {
            throw new ArgumentException(Invariant($"The rank correlation of '{first}' with itself must be 1, but was {rank}."));
        }

        if (rank != mirrored)
        {
            throw new ArgumentException(Invariant($"The rank correlation of '{first}' and '{second}' must be one number, but was {rank} in one place and {mirrored} in the other."));
        }
    }
}
