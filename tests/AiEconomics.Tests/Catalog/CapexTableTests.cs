using AiEconomics.Capex;
using AiEconomics.Catalog;
using AiEconomics.Financing;

namespace AiEconomics.Tests.Catalog;

public class CapexTableTests
{
    private static readonly CapexTable Table = CapexTable.Find();
    private static readonly ExchangeRate Rate = ExchangeRate.Of("CNY", 0.14, new(2025, 11, 14));

    // Microsoft's 10-K of fiscal 2025: 64.551 billion of purchases to 30 June 2025.
    [Fact]
    public void A_row_is_a_period_on_its_conventions()
    {
        var period = Table.Period("microsoft-2025");

        Assert.Equal("Microsoft, 12 months to 2025-06-30: USD 64.6 B", period.ToString());
        Assert.Equal(LeaseConvention.WithoutLeases, period.Leases);
        Assert.False(period.IsForecast);
        Assert.True(Table.Period("us-four-2026").IsForecast);
        Assert.Equal(LeaseConvention.WithLeases, Table.Period("meta-2025-with-leases").Leases);
    }

    // By hand: 12.98 · 0.14.
    [Fact]
    public void Renminbi_become_dollars_by_a_rate_with_its_day()
    {
        var quarter = Table.Period("tencent-2025-q3", Rate);

        Assert.Equal(1.8172, quarter.Amount.Billions, tolerance: 1e-9);   // rounding of doubles
        Assert.Equal(3, quarter.Months);
        Assert.Equal("Tencent: USD 0.140 for one CNY on 2025-11-14", quarter.Assumption);
    }

    [Fact]
    public void Renminbi_without_a_rate_are_refused()
    {
        Assert.Equal(
            "Row 'tencent-2025-q3' of capex.csv is in CNY, but no rate was given; give ExchangeRate.Of(\"CNY\", …) with its day.",
            Assert.Throws<InvalidOperationException>(() => Table.Period("tencent-2025-q3")).Message);
        Assert.Contains(
            "but a rate of EUR was given",
            Assert.Throws<InvalidOperationException>(() => Table.Period("tencent-2025-q3", ExchangeRate.Of("EUR", 1.1, Rate.Day))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_no_period_with_one_amount_say_why()
    {
        Assert.Equal(
            "Row 'microsoft-2026' of capex.csv does not say when its period ends, so it belongs to no year; take a row with a year_end.",
            Assert.Throws<InvalidOperationException>(() => Table.Period("microsoft-2026")).Message);
        Assert.Equal(
            "Row 'alphabet-2026' of capex.csv is a range, from 175e9 to 185e9 USD; ask the figures for its bounds.",
            Assert.Throws<InvalidOperationException>(() => Table.Period("alphabet-2026")).Message);
        Assert.Equal(
            "No row of capex.csv has the key 'microsoft-2035'. The nearest is 'microsoft-2025'.",
            Assert.Throws<KeyNotFoundException>(() => Table.Period("microsoft-2035")).Message);
    }

    [Fact]
    public void A_schedule_is_of_one_convention_and_spent()
    {
        Assert.Equal([2021, 2022, 2023, 2024, 2025], Table.Schedule("Meta").Select(period => period.End.Year));
        Assert.Equal([2025], Table.Schedule("Meta", LeaseConvention.WithLeases).Select(period => period.End.Year));
        Assert.Equal(
            "capex.csv has no spending of 'Mata' without finance leases; see its column subject.",
            Assert.Throws<InvalidOperationException>(() => Table.Schedule("Mata")).Message);
    }
}
