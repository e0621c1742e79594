using System.Globalization;
using AiEconomics.Figures.Tables;
using AiEconomics.Pricing;
using AiEconomics.Units;

namespace AiEconomics.Tests.Pricing;

/// <summary>Epoch AI's prices of the cheapest models of an ability, which stand beside the repository on some machines and are no part of it.</summary>
internal static class SharedPriceTrend
{
    private const string File = "shared/external/epoch_price_trend_data.csv";

    /// <summary>The prices of one benchmark at the level of one model, or the end of the test as skipped.</summary>
    internal static IReadOnlyList<PricePoint> PointsOrSkip(string benchmark, string level)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, File);
            if (System.IO.File.Exists(file))
            {
                return [.. Rows(file).Where(row => row.Benchmark == benchmark && row.Level == level).Select(row => row.Point)];
            }
        }

        Assert.Skip($"The data set is not at hand: no folder above the repository has '{File}'.");
        return [];
    }

    private static IEnumerable<(string Benchmark, string Level, PricePoint Point)> Rows(string file)
    {
        var faults = new List<TableFault>();
        var records = CsvTable.Read(Path.GetDirectoryName(file)!, Path.GetFileName(file), faults);
        Assert.Empty(faults);
        var header = records[0].Fields;
        var (bench, level, day, price) = (Column("bench"), Column("threshold_model"), Column("Release Date"), Column("USD per 1M Tokens"));
        return records.Skip(1).Select(record => (record.Fields[bench], record.Fields[level], new PricePoint(
            DateOnly.ParseExact(record.Fields[day], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            UsdPerMillionTokens.FromDollars(double.Parse(record.Fields[price], CultureInfo.InvariantCulture)))));

        int Column(string name) => Array.IndexOf(header, name);
    }
}
