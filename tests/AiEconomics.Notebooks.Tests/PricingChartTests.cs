using System.Text.Json.Nodes;
using AiEconomics.Inference;
using AiEconomics.Notebooks.Charts;
using AiEconomics.Notebooks.Display;
using AiEconomics.Pricing;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Tests;

public class PricingChartTests
{
    private static readonly RatioMap Map = new([0.1, 1, 10], [0, 0.5], [[4, 3, 2], [3, 2, 1]]);

    [Fact]
    public void A_map_has_its_shades_and_a_line_for_each_ratio_asked_about()
    {
        var figure = Json(RatioHeatMap.Chart("A title", Map, [1.5, 3], "here", "It falls."));

        Assert.Equal(["heatmap", "contour", "contour"], figure["data"]!.AsArray().Select(trace => trace!["type"]!.GetValue<string>()));
        Assert.Equal([0, 50], figure["data"]![0]!["y"]!.AsArray().Select(share => share!.GetValue<double>()));
        Assert.Equal(1, figure["data"]![0]!["z"]![1]![2]!.GetValue<double>());
        Assert.Equal([1.5, 3], figure["data"]!.AsArray().Skip(1).Select(trace => trace!["contours"]!["start"]!.GetValue<double>()));
        Assert.Equal("log", figure["layout"]!["xaxis"]!["type"]!.GetValue<string>());
        var words = figure["layout"]!["meta"]!["alt"]!.GetValue<string>();
        Assert.EndsWith("1 to 4 times cheaper. Lines at 1.5, 3. It falls. Source: here", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_from_zero_on_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => RatioHeatMap.Chart("A title", new([0, 1], [0], [[1, 1]]), [], "here", "Flat."));

        Assert.Equal("The map 'A title' has a column without input, but its axis is logarithmic; start above zero, such as at 0.1.", error.Message);
    }

    // By hand: 0.1 s a token are 10 tokens/s, 0.01 s are 100; log10 of USD 1 is 0, of USD 0.1 it is -1.
    [Fact]
    public void A_front_runs_from_slow_and_cheap_to_fast_and_dear()
    {
        var figure = Json(Fronts.Chart(
            "A title", [new Front("8B on H100", [Point(0.1, 0.1), Point(0.01, 10)])], "here", [new Mark(1, "list price")], "It rises."));

        Assert.Equal([10, 100], figure["data"]![0]!["x"]!.AsArray().Select(speed => speed!.GetValue<double>()));
        Assert.Equal("8 GPUs and 4 requests at once", figure["data"]![0]!["text"]![0]!.GetValue<string>());
        Assert.Equal(1, figure["layout"]!["shapes"]![0]!["y0"]!.GetValue<double>());
        var labels = figure["layout"]!["annotations"]!.AsArray();
        Assert.Equal(["A title", "Source: here", "list price", "8B on H100"], labels.Select(label => label!["text"]!.GetValue<string>()));
        Assert.Equal([0, -1], labels.Skip(2).Select(label => label!["y"]!.GetValue<double>()));
        Assert.Contains(
            "8B on H100 from USD 0.100/Mtok at 10.0 tokens/s to USD 10.0/Mtok at 100 tokens/s. It rises.",
            figure["layout"]!["meta"]!["alt"]!.GetValue<string>(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_front_is_refused() =>
        Assert.Equal(
            "The chart 'A title' has no front or an empty one; a setting that fits into no memory has none, so try more accelerators.",
            Assert.Throws<ArgumentException>(() => Fronts.Chart("A title", [new Front("any", [])], "here", [], "Nothing.")).Message);

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(ChartDisplay.ToJson(chart))!;

    private static ServingPoint Point(double seconds, double dollars) => new(8, 4, seconds, 0, UsdPerMillionTokens.FromDollars(dollars));
}
