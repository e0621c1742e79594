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
    public void Decades_have_places_a_fixed_factor_apart()
    {
        var points = Curve.OverDecades("itself", 1, 10_000, x => x, points: 5).Points;

        Assert.Equal([1, 10, 100, 1_000, 10_000], points.Select(point => Math.Round(point.X, 9)));   // a power of a logarithm
    }

    // Plotly takes shapes on a logarithmic axis by value, but its ends and annotations by the power of ten.
    [Fact]
    public void On_logarithmic_axes_lines_stand_at_values_and_names_at_powers_of_ten()
    {
        var figure = JsonNode.Parse(ChartDisplay.ToJson(Curves.Chart(
            "A title", "x, unit", "y, unit", [Curve.OverDecades("one", 1, 1e12, x => x)], "here",
            [new Mark(100, "hundred", Across: false), new Mark(1000, "thousand")], "It rises.", Axes.LogarithmicX | Axes.LogarithmicY)))!;
        var layout = figure["layout"]!;

        Assert.Equal("log", layout["xaxis"]!["type"]!.GetValue<string>());
        Assert.Equal([0.0, 12.0], layout["xaxis"]!["range"]!.AsArray().Select(end => end!.GetValue<double>()));
        Assert.Equal(2, layout["xaxis"]!["dtick"]!.GetValue<int>());   // twelve powers of ten, of which six are named
        Assert.Equal(100, layout["shapes"]![0]!["x0"]!.GetValue<double>());
        Assert.Equal(2, layout["annotations"]![2]!["x"]!.GetValue<double>());
        Assert.Equal(3, layout["annotations"]![3]!["y"]!.GetValue<double>());
    }

    [Fact]
    public void A_band_lies_behind_the_curve_and_points_before_it_and_all_are_in_words()
    {
        var figure = JsonNode.Parse(ChartDisplay.ToJson(Curves.Chart(
            "A title", "x, unit", "y, unit", [Curve.Of("one", 0, 1, x => x, points: 2)], "here", [], "It rises.",
            bands: [new Band("around it", [(0, 0, 1), (1, 0.5, 2)])], spots: [new Spot(0.5, 0.75, "measured")], stretch: new Stretch(0.25, 0.5, "known here"))))!;
        var traces = figure["data"]!.AsArray();

        Assert.Equal([0, 1, 1, 0], traces[0]!["x"]!.AsArray().Select(x => x!.GetValue<double>()));
        Assert.Equal([0, 0.5, 2, 1], traces[0]!["y"]!.AsArray().Select(y => y!.GetValue<double>()));
        Assert.Equal("one", traces[1]!["name"]!.GetValue<string>());
        Assert.Equal("measured", traces[2]!["text"]![0]!.GetValue<string>());
        Assert.Equal(0.25, figure["layout"]!["shapes"]![0]!["x0"]!.GetValue<double>());
        Assert.Equal(
            "A title y, unit over x, unit: one. It rises. around it: from 0 to 1 at the left, from 0.5 to 2 at the right. measured: 0.75 at 0.5. known here: from 0.25 to 0.5. Source: here",
            figure["layout"]!["meta"]!["alt"]!.GetValue<string>());
    }

    [Fact]
    public void A_chart_without_curves_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Curves.Chart("A title", "x", "y", [], "here", [], "Nothing."));

        Assert.Equal("The chart 'A title' has no curves; give it at least one.", error.Message);
    }
}
