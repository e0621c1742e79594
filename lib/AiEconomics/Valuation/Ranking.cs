namespace AiEconomics.Valuation;

/// <summary>Firms in the order of one measure, the best first. Firms that the measure has no value for are left out.</summary>
/// <param name="Measure">What ranks them.</param>
/// <param name="Firms">Their names, the best first.</param>
public sealed record Ranking(string Measure, IReadOnlyList<string> Firms)
{
    /// <summary>The order of firms by a measure of which more is better.</summary>
    /// <param name="measure">What ranks them.</param>
    /// <param name="values">Each firm and its value, or nothing where none is known.</param>
    /// <exception cref="ArgumentException">A firm stands there twice, or fewer than two have a value.</exception>
    public static Ranking Of<T>(string measure, params IReadOnlyList<(string Firm, T? Value)> values) where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.GroupBy(row => row.Firm, StringComparer.Ordinal).FirstOrDefault(rows => rows.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Each firm is ranked once, but '{twice.Key}' stands there {twice.Count()} times.");
        }

        var ranked = values.Where(row => row.Value is not null).OrderByDescending(row => row.Value!.Value).Select(row => row.Firm).ToList();
        return ranked.Count >= 2
            ? new(measure, ranked)
            : throw new ArgumentException($"A ranking by {measure} needs two firms with a value, but has {ranked.Count}.");
    }

    /// <summary>The pairs of firms, known to both rankings, that the two put in opposite order; the first of a pair is the better one here.</summary>
    public IReadOnlyList<(string Better, string Worse)> ReversedBy(Ranking other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shared = Firms.Where(firm => other.Firms.Contains(firm)).ToList();
        var there = shared.ToDictionary(firm => firm, firm => other.Firms.Index().First(row => row.Item == firm).Index, StringComparer.Ordinal);
        return [.. from better in Enumerable.Range(0, shared.Count)
                   from worse in Enumerable.Range(better + 1, shared.Count - better - 1)
                   where there[shared[better]] > there[shared[worse]]
                   select (shared[better], shared[worse])];
    }

    /// <summary>The measure and the order, such as <c>value for each GPU: OpenAI, Moonshot AI</c>.</summary>
    public override string ToString() => $"{Measure}: {string.Join(", ", Firms)}";
}
