using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Charts;
using AiEconomics.Notebooks.Display;
using AiEconomics.Uncertainty;
using AiEconomics.Units;
using Plotly.NET;

namespace AiEconomics.Notebooks.Tests;

public class UncertaintyChartTests
{
    private static readonly Uncertain<Usd> Cost =
        from hours in Input.Interval("hours", GpuHours.FromMillions(2), GpuHours.FromMillions(3))
        from rent in Input.Interval("rent", UsdPerGpuHour.FromDollars(1), UsdPerGpuHour.FromDollars(4))
        select hours * rent;

    [Fact]
    public void A_spread_holds_nearly_all_draws_and_marks_nine_in_ten()
    {
        var bars = Figure(Spread.Chart("T", "millions of US dollars", Cost, "here", scale: 1e6))["data"]![0]!;
        var shares = Numbers(bars["y"]!);
        var colors = bars["marker"]!["color"]!.AsArray().Select(color => color!.GetValue<string>()).ToList();
        var dark = shares.Zip(colors).Where(bar => bar.Second == "#0072B2").Sum(bar => bar.First);

        // The outermost thousandths at both ends are left out.
        Assert.Equal(0.998, shares.Sum(), tolerance: 0.001);
        // A class belongs to the interval when its middle does, so up to half a class of draws at either end may be off: 0.01 each.
        Assert.Equal(0.90, dark, tolerance: 0.02);
    }

    // By hand: at the medians √6 million hours at 2 dollars cost 4.90 million; rent alone moves that by a factor of two to either side, hours by √1.5.
    [Fact]
    public void The_strongest_input_stands_first_and_its_bars_meet_in_the_middle()
    {
        var bars = Figure(WhatMatters.Chart("T", "millions of US dollars", Cost.Tornado(), "here", scale: 1e6))["data"]!.AsArray();

        Assert.Equal("rent", bars[0]!["y"]![0]!.GetValue<string>());
        Assert.Equal(2 * Math.Sqrt(6), Numbers(bars[0]!["base"]!)[0], tolerance: 1e-4);   // six significant digits
        Assert.Equal(-Math.Sqrt(6), Numbers(bars[0]!["x"]!)[0], tolerance: 1e-4);
        Assert.Equal(2 * Math.Sqrt(6), Numbers(bars[1]!["x"]!)[0], tolerance: 1e-4);
        Assert.Equal("hours", bars[2]!["y"]![0]!.GetValue<string>());
    }

    // By hand: the axis holds rent's 2.45 to 9.80 million and 2 % at either side, 7.64 million. A text of 14 letters takes 14 · 7.6 / 520 + 0.02 = 0.225 of it,
    // 1.72 million, which fits the halves of rent, 2.45 and 4.90; one of 12 letters takes 1.49, and the halves of hours are 0.90 and 1.10.
    [Fact]
    public void A_text_stands_in_its_bar_where_it_fits_and_beyond_the_end_where_not()
    {
        var bars = Figure(WhatMatters.Chart("T", "millions of US dollars", Cost.Tornado(), "here", scale: 1e6))["data"]!.AsArray();

        Assert.Equal(["USD 1.00/GPU-h", "USD 4.00/GPU-h", "2.00 M GPU-h", "3.00 M GPU-h"], bars.Select(bar => bar!["text"]![0]!.GetValue<string>()));
        Assert.Equal(["inside", "inside", "outside", "outside"], bars.Select(bar => bar!["textposition"]!.GetValue<string>()));
    }

    // By hand, of one bar from 9 to 11 around 10, whose texts of 14 letters take 14 · 7.6 / 520 = 0.205 of the width and fit its halves: 2 % of 2 stay free at either end.
    [Fact]
    public void Texts_that_fit_their_bars_need_no_room_beside_them() => Assert.Equal([8.96, 11.04], AxisOfOneBar("USD 1.00/GPU-h"));

    // By hand, with texts too long for the bar, which get 0.35 of the width and a gap of 0.02 at either side: the two dollars of the bar are 1 - 0.74 of the width, 7.692 in all,
    // so the axis reaches 3.846 to either side, and 0.154 stay free. Thirty rounds come as near as 0.74 to the thirtieth, a ten-thousandth.
    [Fact]
    public void Texts_beyond_the_ends_of_a_bar_have_room_on_the_axis()
    {
        var axis = AxisOfOneBar(new string('x', 60));

        Assert.Equal(6, axis[0], tolerance: 1e-3);
        Assert.Equal(14, axis[1], tolerance: 1e-3);
    }

    [Fact]
    public void Settling_shows_each_doubling_with_two_standard_errors()
    {
        var steps = Cost.Convergence(1 << 10);
        var lines = Figure(Settling.Chart("T", "millions of US dollars", steps, "here", scale: 1e6))["data"]!.AsArray();

        Assert.Equal(["median", "95th percentile", "5th percentile"], lines.Select(line => line!["name"]!.GetValue<string>()));
        Assert.Equal([16, 32, 64, 128, 256, 512, 1024], Numbers(lines[0]!["x"]!));
        Assert.Equal(2 * steps[^1].MedianError / 1e6, Numbers(lines[0]!["error_y"]!["array"]!)[^1], tolerance: 1e-5);
    }

    [Fact]
    public void Each_chart_says_in_words_what_it_shows()
    {
        Assert.Contains($"{Cost.Summary()}", ChartDisplay.ToText(Spread.Chart("T", "unit", Cost, "here")), StringComparison.Ordinal);
        Assert.Contains("rent from USD 1.00/GPU-h to USD 4.00/GPU-h", ChartDisplay.ToText(WhatMatters.Chart("T", "unit", Cost.Tornado(), "here")), StringComparison.Ordinal);
        Assert.Contains("After 1024 draws", ChartDisplay.ToText(Settling.Chart("T", "unit", Cost.Convergence(1 << 10), "here")), StringComparison.Ordinal);
    }

    private static double[] AxisOfOneBar(string text) => WhatMatters.Range(middle: 10, [(9, text), (11, text)]);

    private static JsonNode Figure(GenericChart chart) => JsonNode.Parse(ChartDisplay.ToJson(chart))!;

    private static double[] Numbers(JsonNode array) => [.. array.AsArray().Select(item => item!.GetValue<double>())];
}
