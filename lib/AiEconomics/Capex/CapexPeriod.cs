using System.Globalization;
using AiEconomics.Units;

namespace AiEconomics.Capex;

/// <summary>What one owner spent on buildings and machines in one period: a flow, on the conventions that it was reported on.</summary>
/// <remarks>Of the whole company: what part of it is for AI, no report says.</remarks>
public sealed record CapexPeriod
{
    private readonly int months = 12;

    /// <summary>Who spent it, a company or several.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day of the period, that of a month.</summary>
    public required DateOnly End { get; init; }

    /// <summary>How many months it covers: twelve for a year, three for a quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is not one.</exception>
    public int Months
    {
        get => months;
        init => months = (int)Require.Positive(value, "A period covers months: twelve for a year.", nameof(Months));
    }

    /// <summary>The amount, in nominal dollars.</summary>
    public required Usd Amount { get; init; }

    /// <summary>Whether finance leases are in it.</summary>
    public LeaseConvention Leases { get; init; }

    /// <summary>Whether it was announced or expected, not spent.</summary>
    public bool IsForecast { get; init; }

    /// <summary>What had to be assumed to state it so; empty where it stands as reported.</summary>
    public string Assumption { get; init; } = "";

    /// <summary>The first day of the period.</summary>
    public DateOnly Start => End.AddDays(1).AddMonths(-Months);

    /// <summary>Owner, period and amount, such as <c>Microsoft, 12 months to 2025-06-30: USD 64.6 B</c>.</summary>
    public override string ToString() => $"{Named}: {Amount}";

    internal string Named => string.Create(CultureInfo.InvariantCulture, $"{Owner}, {Months} months to {End:yyyy-MM-dd}");

    internal string Convention => Leases switch
    {
        LeaseConvention.WithLeases => "with finance leases",
        LeaseConvention.WithoutLeases => "without finance leases",
        _ => "on leases its source does not speak of",
    };
}
