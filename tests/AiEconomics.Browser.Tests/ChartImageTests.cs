using System.Buffers.Binary;
using AiEconomics.Cli;
using AiEconomics.Cli.Site;

namespace AiEconomics.Browser.Tests;

public class ChartImageTests
{
    private const string Figure = """
        {"data":[{"type":"bar","x":["训练成本","b"],"y":[1,2]}],"layout":{"height":300,"title":{"text":"费用"}},"config":{}}
        """;

    [Fact]
    public async Task A_picture_has_the_width_of_a_text_at_twice_its_resolution_and_the_same_bytes_each_time()
    {
        Assert.SkipWhen(AiEconomics.Cli.Doctor.Browser.Find() is null, Chromium.Missing);
        await using var first = new ChromiumChartImages();
        await using var second = new ChromiumChartImages();

        var png = first.Png(Figure, "two bars")!;

        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        Assert.Equal((1520, 600), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Equal(png, first.Png(Figure, "two bars"));
        Assert.Equal(png, second.Png(Figure, "two bars"));
    }

    [Fact]
    public async Task A_figure_that_cannot_be_drawn_is_named_in_the_error()
    {
        Assert.SkipWhen(AiEconomics.Cli.Doctor.Browser.Find() is null, Chromium.Missing);
        await using var images = new ChromiumChartImages();

        var fault = Assert.Throws<Fault>(() => images.Png("""{"data":[{"type":"bar","y":[1]}],"layout":{"height":-5}}""", "cost over utilization"));

        Assert.StartsWith("The chart \"cost over utilization\" cannot be drawn: ", fault.Message, StringComparison.Ordinal);
    }
}
