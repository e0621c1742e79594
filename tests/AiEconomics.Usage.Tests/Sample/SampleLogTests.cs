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

    [Fact]
    public void Every_row_counts_and_one_model_has_no_prices()
    {
        using var log = UsageLog.Open(Path.Combine(Folder, "usage.csv"));
        var report = log.Answer(PriceBook.From(FigureTable.Find()), GroupBy.Day);

        Assert.Equal((300, 300), (report.Rows, report.Whole.Totals.Requests));
        Assert.Equal(7, report.Parts.Count);
        Assert.Equal("gpt-5-mini", Assert.Single(report.Unknown).Name);
    }
}
