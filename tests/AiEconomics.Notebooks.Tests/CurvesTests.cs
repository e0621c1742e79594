using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Charts;
using AiEconomics.Notebooks.Display;

namespace AiEconomics.Notebooks.Tests;

public class CurvesTests
{
    [Fact]
    public void A_curve_passes_through_its_function_from_end_to_end()
    {
        var points = Curve.Of("squares", 0, 4, x => x * x, points: 5).Points;

        Assert.Equal([(0, 0), (1, 1), (2, 4), (3, 9), (4, 16)], points);
    }

    [Fact]
    public void Curves_and_marks_are_drawn_and_named()
    {
        var figure = JsonNode.Parse(ChartDisplay.ToJson(Curves.Chart(
            "A title", "x, unit", "y, unit", [Curve.Of("one", 0, 1, x => x), Curve.Of("two", 0, 1, x => 2 * x)], "here",
            [new Mark(0.5, "half"), new Mark(0.25, "a quarter", Across: false)], "They rise.")))!;

        Assert.Equal(["one", "two"], figure["data"]!.AsArray().Select(trace => trace!["name"]!.GetValue<string>()));
        Assert.Equal(0.5, figure["layout"]!["shapes"]![0]!["y0"]!.GetValue<double>());
        Assert.Equal(0.25, figure["layout"]!["shapes"]![1]!["x0"]!.GetValue<double>());
        var labels = figure["layout"]!["annotations"]!.AsArray().Select(label => label!["text"]!.GetValue<string>());
        Assert.Equal(["A title", "Source: here", "half", "a quarter", "one", "two"], labels);
    }

    [Fact]
    public void A_chart_without_curves_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Curves.Chart("A title", "x", "y", [], "here", [], "Nothing."));

        Assert.Equal("The chart 'A title' has no curves; give it at least one.", error.Message);
    }
}
