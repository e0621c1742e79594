namespace AiEconomics.Valuation;

/// <summary>One way to read "value for each unit of compute", with what is known of each firm.</summary>
/// <param name="Name">What stands over what.</param>
/// <param name="Kind">Whether stocks or flows stand above and below the line.</param>
/// <param name="Findings">Each firm and what is known of it.</param>
public sealed record EfficiencyMeasure(string Name, string Kind, IReadOnlyList<(string Firm, Finding Finding)> Findings)
{
    /// <summary>The order of the firms by this measure; nothing where fewer than two are measured.</summary>
    public Ranking? Ranking
    {
        get
        {
            var values = Findings.Select(row => (row.Firm, (row.Finding as Measured)?.Number)).ToList();
            return values.Count(row => row.Number is not null) >= 2 ? Valuation.Ranking.Of(Name, values) : null;
        }
    }

    /// <summary>What is known of a firm.</summary>
    /// <exception cref="KeyNotFoundException">The measure says nothing of the firm.</exception>
    public Finding this[string firm] => Findings.FirstOrDefault(row => row.Firm == firm).Finding
        ?? throw new KeyNotFoundException($"'{Name}' says nothing of '{firm}'; it has {string.Join(", ", Findings.Select(row => row.Firm))}.");
}
