using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Units;

namespace AiEconomics.Tests.Catalog;

public class OwnedStockTests
{
    private const string Header = "Name,Owner,End date,Compute estimate in H100e (median),H100e (5th percentile),H100e (95th percentile)";

    [Fact]
    public void Owner_quarter_and_interval_are_read()
    {
        var stock = Assert.Single(Read(Header + "\nMicrosoft cumulative,Microsoft,3/31/2022,14769,8717,24931\n"));

        Assert.Equal(("Microsoft", new DateOnly(2022, 3, 31)), (stock.Owner, stock.Day));
        Assert.Equal((8_717, 14_769, 24_931), (stock.Low.Count, stock.Median.Count, stock.High.Count));
    }

    [Fact]
    public void Another_file_is_refused() =>
        Assert.Contains(
            "found no 'Owner', expected Epoch AI's table of Nvidia compute by owner; fetch the file again.",
            Assert.Throws<InvalidDataException>(() => Read("Year,Price\n2022,1\n")).Message, StringComparison.Ordinal);

    // The table of the repository was taken from the file, so its rows must be there.
    [Theory]
    [InlineData("Microsoft", "microsoft-2025-09")]
    [InlineData("Oracle", "oracle-2025-12")]
    [InlineData("China", "china-2025-12")]
    public void The_rows_of_the_repository_are_those_of_the_file(string owner, string row)
    {
        var figures = FigureTable.Find();
        var day = row.EndsWith("09", StringComparison.Ordinal) ? new DateOnly(2025, 9, 30) : new DateOnly(2025, 12, 31);
        var stock = OwnedStock.Read(PathOrSkip()).Single(stock => stock.Owner.StartsWith(owner, StringComparison.Ordinal) && stock.Day == day);

        Assert.Equal(figures.Value<GpuCount>($"{row}.installed-compute").Count, stock.Median.Count, tolerance: 0.5);   // the table keeps whole numbers
        Assert.Equal(figures.Bounds<GpuCount>($"{row}.installed-compute-interval").High!.Value.Count, stock.High.Count, tolerance: 0.5);
    }

    private static IReadOnlyList<OwnedStock> Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return OwnedStock.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string PathOrSkip()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, "shared", "external", "epoch_nvidia_owners_cumulative_totals.csv");
            if (File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip("The external file nvidia-owners is not at hand.");
        return "";
    }
}
