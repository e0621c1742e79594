using AiEconomics.Figures;
using AiEconomics.Figures.Tables;
using AiEconomics.Usage.Answers;

namespace AiEconomics.Usage.Tests.Sample;

/// <summary>The log that the repository ships for the notebook and the README.</summary>
public class SampleLogTests
{
    private static readonly string Folder = Path.Combine(DataFolder.Find(), "samples");

    [Fact]
    public void The_log_is_what_its_streams_give() => Assert.Equal(SampleLog.Text(), File.ReadAllText(Path.Combine(Folder, "usage.csv")));

    [Fact]
    public void The_log_is_as_its_description_says() => Assert.Equal(300, DataPackage.Load(Folder).Read("usage").Count);

    // By hand, in millionths of a dollar at 0.15, 0.60 and 2.50: 2,000 · 0.6 + 8,000 · 0.15 + 500 · 2.5 = 3,650; 2,000 · 0.6 + 1,000 · 2.5 = 3,700;
    // 20,000 · 0.6 + 20,000 · 0.15 + 500 · 2.5 = 16,250; together 23,600.
    [Fact]
    public void The_three_requests_cost_what_the_sum_by_hand_gives()
    {
        using var log = UsageLog.Open(Path.Combine(Folder, "three-requests.csv"));
        var whole = log.Answer(PriceBook.From(FigureTable.Find())).Whole;

        Assert.Equal(0.0236, whole.AsLogged.Dollars, 1e-12);   // rounding of binary numbers
        Assert.Equal(new TokenTotals(3, 24_000, 28_000, 0, 2_000), whole.Totals);
    }

    [Fact]
    public void Every_row_counts_and_one_model_has_no_prices()
    {
        using var log = UsageLog.Open(Path.Combine(Folder, "usage.csv"));
        var report = log.Answer(PriceBook.From(FigureTable.Find()), GroupBy.Day);

        Assert.Equal((300, 300), (report.Rows, report.Whole.Totals.Requests));
        Assert.Equal(7, report.Parts.Count);
        Assert.Equal("house-model", Assert.Single(report.Unknown).Name);
    }
}
