using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Plans;
using static System.FormattableString;

namespace AiEconomics.Uncertainty;

/// <summary>How inputs depend on each other: their rank correlations, joined by a Gaussian copula.</summary>
/// <remarks>
/// <para>Each input keeps its own distribution; only how high values go together changes. Rank correlation (Spearman's) is meant, which does not
/// depend on the distributions; a correlation of 2·sin(π·r/6) between the underlying normal numbers gives it.</para>
/// <para>Correlations stated pair by pair may contradict each other. Then the nearest consistent matrix is used, and
/// <see cref="Repair"/> says what was changed and by how much.</para>
/// </remarks>
public sealed class Dependence
{
    private readonly double[,] lower;

    private Dependence(IReadOnlyList<string> keys, double[,] ranks)
    {
        Keys = keys;
        var normal = Map(ranks, rank => 2 * Math.Sin(Math.PI * rank / 6));
        var nearest = NearestCorrelation.Of(normal);
        Ranks = Map(nearest, correlation => Math.Asin(Math.Clamp(correlation, -1, 1) / 2) * 6 / Math.PI);
        Repair = Report(ranks);
        Normal = nearest;
        lower = NearestCorrelation.Root(nearest);
    }

    /// <summary>The inputs concerned.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The rank correlations in use, after repair.</summary>
    public double[,] Ranks { get; }

    /// <summary>What had to be changed to make the matrix consistent; nothing where it was.</summary>
    public string? Repair { get; }

    /// <summary>The correlations of the underlying normal numbers.</summary>
    internal double[,] Normal { get; }

    /// <summary>Two inputs whose ranks correlate.</summary>
    /// <param name="first">The key of one input.</param>
    /// <param name="second">The key of the other.</param>
    /// <param name="rank">Their rank correlation, -1 to 1.</param>
    public static Dependence Between(string first, string second, double rank) =>
        Of([first, second], new[,] { { 1, rank }, { rank, 1 } });

    /// <summary>Several inputs with the rank correlation of each pair.</summary>
    /// <param name="keys">The keys of the inputs.</param>
    /// <param name="ranks">The matrix, in the order of the keys: symmetric, with ones on its diagonal.</param>
    /// <exception cref="ArgumentException">The matrix has the wrong size, is not symmetric, or holds what is no correlation.</exception>
    public static Dependence Of(IReadOnlyList<string> keys, double[,] ranks)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(ranks);
        CorrelationCheck.Validate(keys, ranks);
        return new([.. keys], ranks);
    }

    /// <summary>Which inputs, how strongly, and what was repaired.</summary>
    public override string ToString()
    {
        var pairs =
            from row in Enumerable.Range(0, Keys.Count)
            from column in Enumerable.Range(0, row)
            where Ranks[row, column] != 0
            select Invariant($"'{Keys[column]}' and '{Keys[row]}' {Ranks[row, column]:0.##}");
        return "Rank correlations: " + string.Join(", ", pairs) + "." + (Repair is null ? "" : " " + Repair);
    }

    internal static Dependence? Merge(Dependence? first, Dependence? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ when ReferenceEquals(first, second) => first,
        _ => throw new InvalidOperationException("The model already states how its inputs depend on each other. State all of it in one Dependence."),
    };

    internal Mixing MixingOf(IReadOnlyList<InputDefinition> inputs)
    {
        var places = Keys.Select(key => inputs.ToList().FindIndex(input => input.Key == key)).ToArray();
        var missing = Array.IndexOf(places, -1);
        return missing < 0
            ? new(places, lower, Normal)
            : throw new InvalidOperationException(
                $"The dependence names input '{Keys[missing]}', but the model has no such input; it has {string.Join(", ", inputs.Select(input => $"'{input.Key}'"))}.");
    }

    private string? Report(double[,] asked)
    {
        var worst = (from row in Enumerable.Range(0, Keys.Count)
                     from column in Enumerable.Range(0, row)
                     let change = Math.Abs(Ranks[row, column] - asked[row, column])
                     orderby change descending
                     select (row, column, change)).First();
        return worst.change < 1e-6
            ? null
            : Invariant($"The correlations contradict each other and were moved to the nearest consistent ones; '{Keys[worst.column]}' and '{Keys[worst.row]}' moved most, from {asked[worst.row, worst.column]:0.###} to {Ranks[worst.row, worst.column]:0.###}.");
    }

    private static double[,] Map(double[,] matrix, Func<double, double> change)
    {
        var mapped = new double[matrix.GetLength(0), matrix.GetLength(1)];
        for (var row = 0; row < mapped.GetLength(0); row++)
        {
            for (var column = 0; column < mapped.GetLength(1); column++)
            {
                mapped[row, column] = row == column ? 1 : change(matrix[row, column]);
            }
        }

        return mapped;
    }
}
