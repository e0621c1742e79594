using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Charts;
using AiEconomics.Notebooks.Display;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

public class ComparisonTests
{
    private static readonly (string, Bounds<Usd>)[] Rows =
    [
        ("a point", Bound.Exactly(Usd.FromMillions(4.6))),
        ("a bound", Bound.Above(Usd.FromMillions(60))),
        ("a range", Bound.Between(Usd.FromMillions(6), Usd.FromMillions(10), highIncluded: false)),
    ];

    private static JsonNode Figure(bool logarithmic = false) => JsonNode.Parse(ChartDisplay.ToJson(
        Comparison.Chart("A title", "cost, millions of US dollars", Rows, "here", logarithmic, scale: 1e6)))!;

    [Fact]
    public void Each_row_is_drawn_from_end_to_end_in_the_unit_of_the_axis()
    {
        var data = Figure()["data"]!.AsArray();

        Assert.Equal(3, data.Count);
        Assert.Equal([0, 4.6], Numbers(data[0]!["x"]!));
        // A bound without an upper end is drawn half as far again, which is where the arrow stands; the axis reaches beyond it.
        Assert.Equal([60, 90], Numbers(data[1]!["x"]!));
        Assert.Equal([6, 10], Numbers(data[2]!["x"]!));
    }

    [Fact]
    public void An_open_end_is_drawn_open_and_no_end_as_an_arrow()
    {
        var data = Figure()["data"]!.AsArray();

        Assert.Equal("circle", data[0]!["marker"]!["symbol"]![1]!.GetValue<string>());
        Assert.Equal("circle-open", data[1]!["marker"]!["symbol"]![0]!.GetValue<string>());
        Assert.Equal("triangle-right", data[1]!["marker"]!["symbol"]![1]!.GetValue<string>());
        Assert.Equal("circle-open", data[2]!["marker"]!["symbol"]![1]!.GetValue<string>());
    }

    [Fact]
    public void A_logarithmic_axis_says_so_and_starts_at_a_power_of_ten()
    {
        var axis = Figure(logarithmic: true)["layout"]!["xaxis"]!;

        Assert.Equal("log", axis["type"]!.GetValue<string>());
        Assert.Equal("cost, millions of US dollars, logarithmic", axis["title"]!["text"]!.GetValue<string>());
        Assert.Equal(0, Numbers(axis["range"]!)[0]);
    }

    [Fact]
    public void The_words_say_what_the_chart_shows()
    {
        var text = ChartDisplay.ToText(Comparison.Chart("A title.", "cost", Rows, "here"));

        Assert.Equal(
            "A title. a point: USD 4.60 M; a bound: above USD 60.0 M; a range: between USD 6.00 M and USD 10.0 M. cost. Source: here", text);
    }

    [Fact]
    public void A_chart_without_rows_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Comparison.Chart<Usd>("A title", "cost", [], "here"));

        Assert.Equal("The chart 'A title' has no rows; give it at least one label with its quantity.", error.Message);
    }

    [Fact]
    public void A_long_title_makes_room_for_its_lines()
    {
        static int Room(string title) => JsonNode.Parse(ChartDisplay.ToJson(Comparison.Chart(title, "cost", Rows, "here")))!
            ["layout"]!["margin"]!["t"]!.GetValue<int>();

        Assert.True(Room(string.Join(' ', Enumerable.Repeat("word", 30))) > Room("word"));
    }

    private static double[] Numbers(JsonNode array) => [.. array.AsArray().Select(item => item!.GetValue<double>())];
}
