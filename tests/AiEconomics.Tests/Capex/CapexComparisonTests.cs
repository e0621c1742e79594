using AiEconomics.Capex;
using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Capex;

public class CapexComparisonTests
{
    private static readonly CapexPeriod Alphabet = Spent("Alphabet", new(2024, 12, 31), 52.535);
    private static readonly CapexPeriod Meta = Spent("Meta", new(2024, 12, 31), 37.256);
    private static readonly CapexPeriod Microsoft = Spent("Microsoft", new(2024, 6, 30), 44.477);

    // By hand: 52.535 + 37.256.
    [Fact]
    public void Like_periods_are_added()
    {
        var both = CapexComparison.Total([Alphabet, Meta]);

        Assert.Equal(89.791, both.Amount.Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal("Alphabet, Meta, 12 months to 2024-12-31: USD 89.8 B", both.ToString());
        Assert.Equal(LeaseConvention.WithoutLeases, both.Leases);
    }

    // UBS in March 2025: 302 against 51 billion, 5.9 times.
    [Fact]
    public void A_bank_s_ratio_comes_out_of_its_two_sums()
    {
        var figures = FigureTable.Find();
        CapexPeriod Expected(string owner, string key) =>
            Spent(owner, new(2025, 12, 31), figures.Value<Usd>(key).Billions) with { IsForecast = true };

        var ratio = CapexComparison.Of(Expected("United States", "us-four.capex-2025"), Expected("China", "china-four.capex-2025"));

        Assert.Equal(5.9, ratio.Times, tolerance: 0.05);   // half a unit of the last printed digit
    }

    [Fact]
    public void Fiscal_years_of_unlike_ends_are_refused()
    {
        const string Sentence = "Microsoft, 12 months to 2024-06-30 and Alphabet, 12 months to 2024-12-31 cover unlike months; "
            + "bring both to one calendar year with CapexCalendar.Year, which says what it assumes.";

        Assert.Equal(Sentence, Assert.Throws<ArgumentException>(() => CapexComparison.Total([Microsoft, Alphabet])).Message);
        Assert.Equal(Sentence, Assert.Throws<ArgumentException>(() => CapexComparison.Of(Microsoft, Alphabet, new("all the same"))).Message);
    }

    [Fact]
    public void A_year_and_a_quarter_are_refused() =>
        Assert.Contains(
            "cover unlike months", Assert.Throws<ArgumentException>(() => CapexComparison.Of(Alphabet, Meta with { Months = 3 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Unlike_lease_conventions_are_refused_unless_bridged()
    {
        var leased = Meta with { Leases = LeaseConvention.WithLeases };

        Assert.Equal(
            "Alphabet, 12 months to 2024-12-31 is without finance leases, Meta, 12 months to 2024-12-31 with finance leases; "
                + "take both on one convention, or give a Justification that says why they are put together.",
            Assert.Throws<ArgumentException>(() => CapexComparison.Total([Alphabet, leased])).Message);

        var bridged = CapexComparison.Total([Alphabet, leased], new("Meta's leases are small."));
        Assert.Equal(89.791, bridged.Amount.Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal("Meta's leases are small.", bridged.Assumption);
        Assert.Equal(LeaseConvention.NotStated, bridged.Leases);
    }

    [Fact]
    public void What_is_expected_is_not_what_was_spent()
    {
        var expected = Meta with { IsForecast = true };

        Assert.StartsWith(
            "Meta, 12 months to 2024-12-31 is expected, Alphabet, 12 months to 2024-12-31 was spent;",
            Assert.Throws<ArgumentException>(() => CapexComparison.Of(Alphabet, expected)).Message,
            StringComparison.Ordinal);
        Assert.True(CapexComparison.Total([Alphabet, expected], new("one of the two is not out yet")).IsForecast);
    }

    [Fact]
    public void No_period_makes_no_sum_and_no_spending_no_ratio()
    {
        Assert.Equal("A sum of capital spending needs one period or more, but has none.", Assert.Throws<ArgumentException>(() => CapexComparison.Total([])).Message);
        Assert.Equal(
            "below must be above zero, but was 0. A ratio to no spending has no end.",
            Assert.Throws<ArgumentOutOfRangeException>(() => CapexComparison.Of(Alphabet, Meta with { Amount = default })).Message);
    }

    [Fact]
    public void A_period_of_no_months_is_refused() =>
        Assert.Equal(
            "Months must be above zero, but was 0. A period covers months: twelve for a year.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Meta with { Months = 0 }).Message);

    [Fact]
    public void A_period_starts_after_the_one_before_ends()
    {
        Assert.Equal(new(2023, 7, 1), Microsoft.Start);
        Assert.Equal(new(2024, 10, 1), (Meta with { Months = 3 }).Start);
    }

    internal static CapexPeriod Spent(string owner, DateOnly end, double billions) =>
        new() { Owner = owner, End = end, Amount = Usd.FromBillions(billions), Leases = LeaseConvention.WithoutLeases };
}
