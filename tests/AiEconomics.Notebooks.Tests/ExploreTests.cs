using System.Text.Json.Nodes;
using AiEconomics.Notebooks.Display;
using AiEconomics.Notebooks.Exploring;
using AiEconomics.Pricing;
using AiEconomics.Training;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Tests;

public class ExploreTests
{
    private static readonly Flop Compute = Flop.FromOperations(3.0318e24);
    private static readonly FlopPerSecond Peak = FlopPerSecond.FromTera(989.4);
    private static readonly Uncertain<Fraction> Share = Input.Interval("utilization", Fraction.FromPercent(30), Fraction.FromPercent(45));
    private static readonly Uncertain<UsdPerGpuHour> Rent = Input.Interval("rent", UsdPerGpuHour.FromDollars(1.5), UsdPerGpuHour.FromDollars(3));
    private static readonly Uncertain<Usd> Cost = from share in Share from rent in Rent select TrainingRun.Cost(Compute, Peak, share, rent);

    private static readonly Uncertain<Ratio> Cheaper =
        from r in Input.Interval("input per output", Ratio.FromTimes(3), Ratio.FromTimes(70))
        from h in Input.Interval("cache-hit share", Fraction.FromPercent(5), Fraction.FromPercent(60))
        from v in Input.Interval("verbosity", Ratio.FromTimes(1.3), Ratio.FromTimes(3.1))
        select TaskPrice.RatioOfLongerOutput(List(0.125, 1.25, 10), List(0.15, 0.6, 2.5), TokenMix.Of(r, h), v);

    private static Explorable<Usd> Run => Explore.Of("Cost of the run", "millions of US dollars", Cost, "here", scale: 1e6)
        .Start("utilization", Fraction.FromPercent(36)).Start("rent", UsdPerGpuHour.FromDollars(2), "rent of a GPU")
        .Claim("It is paid.", Needs.AtMost(Usd.FromMillions(4.6)), "Paid.", "Not paid.");

    private static TokenRates List(double hit, double miss, double output) => new(
        cacheHit: UsdPerMillionTokens.FromDollars(hit), cacheMiss: UsdPerMillionTokens.FromDollars(miss), output: UsdPerMillionTokens.FromDollars(output));

    private static Exploration Of(IExplorable explorable) => explorable.Exploration;

    private static JsonNode Json(IExplorable explorable) => JsonNode.Parse(ExploreJson.Of(explorable.Exploration))!;

    // A product of powers is a plane over the logarithms, which its corners fix.
    [Fact]
    public void A_product_of_powers_takes_two_nodes_for_each_input()
    {
        var output = Json(Run)["outputs"]![0]!;

        Assert.Equal([2, 2], output["nodes"]!.AsArray().Select(count => count!.GetValue<int>()));
        // By hand at the first corner, 30 % and USD 1.50: 3.0318e24 / (0.3 · 989.4e12) / 3600 · 1.5 = 4.25595e6 dollars.
        Assert.Equal(4.25595e6, output["values"]![0]!.GetValue<double>(), tolerance: 10);   // half a step of the sixth digit is 5
    }

    // Points of the test's own, not those by which the grid was measured.
    public static TheoryData<string> Models() => ["cost", "cheaper", "margin"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Between_nodes_a_grid_gives_what_the_model_gives(string name)
    {
        var output = name switch
        {
            "cost" => ExploreOutput.Of("result", Cost),
            "cheaper" => ExploreOutput.Of("result", Cheaper),
            // Goes through zero, so that no logarithm helps.
            _ => ExploreOutput.Of("result", Cost.Select(cost => ProfitRatio.FromRatio(1 - cost.Millions / 4.6))),
        };
        var ranges = output.Inputs.Select(input => ExploreInput.From(input, null, null).Axis()).ToList();
        var grid = GridBuilder.Of(name, ranges, output.At);
        var random = new Random(1);

        for (var number = 0; number < 2_000; number++)
        {
            double[] point = [.. ranges.Select(range => range.Value(random.NextDouble()))];
            // Twice the bound on which the grid was chosen at 400 points: these are 2,000 others, and may find a worse one.
            Assert.True(grid.ErrorAt(point, output.At(point)) <= 2 * GridBuilder.Tolerance, $"{name} at {string.Join(", ", point)}");
        }
    }

    [Fact]
    public void A_model_with_a_step_is_refused_with_what_to_do()
    {
        var step = Rent.Select(rent => Usd.FromDollars(rent.Dollars < 2 ? 1 : 2));

        var error = Assert.Throws<InvalidOperationException>(() => ExploreJson.Of(Of(Explore.Of("A step", "dollars", step, "here"))));

        Assert.StartsWith("'A step' bends too sharply for a grid: between nodes it is off by ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Narrow its inputs.", error.Message, StringComparison.Ordinal);
    }

    // By hand: 3.0318e24 / (0.36 · 989.4e12) / 3600 · 2 = 4.7288e6.
    [Fact]
    public void In_words_it_gives_the_result_the_inputs_and_the_verdict() => Assert.Equal(
        "Cost of the run: USD 4.73 M, at utilization 36.0 % (30.0 % to 45.0 %), rent of a GPU USD 2.00/GPU-h (USD 1.50/GPU-h to USD 3.00/GPU-h)."
        + " \"It is paid\" needs at most USD 4.60 M, so it fails. Not paid.",
        Run.ToString());

    [Fact]
    public void The_json_has_what_a_page_needs_to_say_it_without_a_kernel()
    {
        var json = Json(Run.Also("time", Share.Select(share => TrainingRun.Time(Compute, Peak, share))).Says("At {rent} it costs {result} and takes {time}.").InAnswer("some.answer"));

        Assert.Equal("cost-of-the-run", json["id"]!.GetValue<string>());
        Assert.Equal("some.answer", json["answer"]!.GetValue<string>());
        Assert.Equal(["USD 1.50/GPU-h", "USD 2.00/GPU-h", "USD 3.00/GPU-h"], json["inputs"]![1]!["texts"]!.AsArray().Select(text => text!.GetValue<string>()));
        Assert.Equal(["utilization"], json["outputs"]![1]!["uses"]!.AsArray().Select(key => key!.GetValue<string>()));
        Assert.False(json["verdict"]!["at_start"]!.GetValue<bool>());
    }

    // By hand, at 36 %: cost is 2.3644 million for each dollar of rent, 3.55 to 7.09 million. The axis goes to 8.51 · 1.08 = 9.19, as 30 % at 3 dollars cost 8.51.
    // So a label above a line takes 0.92 million: at 6.5 the last fifth of the curve, from 6.44 on, runs through it; at 4.6 it does not.
    [Theory]
    [InlineData(4.6, 1)]
    [InlineData(6.5, 0)]
    public void The_label_of_a_mark_stands_where_no_curve_runs(double millions, double expected)
    {
        var chart = ExploreDisplay.Chart(Of(Run.Along("rent").Claim("It is paid.", Needs.AtMost(Usd.FromMillions(millions)), "Paid.", "Not paid.")));
        var labels = JsonNode.Parse(ChartDisplay.ToJson(chart))!["layout"]!["annotations"]!.AsArray();

        Assert.Equal(expected, labels[2]!["x"]!.GetValue<double>());
    }

    [Fact]
    public void A_slider_reaches_to_where_it_begins()
    {
        var json = Json(Run.Start("rent", UsdPerGpuHour.FromDollars(5)));

        Assert.Equal(5, json["inputs"]![1]!["high"]!.GetValue<double>());
        Assert.Equal("USD 5.00/GPU-h", json["inputs"]![1]!["texts"]![2]!.GetValue<string>());
    }

    [Fact]
    public void The_chart_has_the_curve_as_stated_the_one_that_moves_and_the_point()
    {
        var figure = JsonNode.Parse(ExploreDisplay.Show(Of(Run), ChartDisplay.MimeType))!;

        Assert.Equal(["as stated", "with your numbers", "where the sliders stand"], figure["data"]!.AsArray().Select(trace => trace!["name"]!.GetValue<string>()));
        Assert.Equal(36, figure["data"]![2]!["x"]![0]!.GetValue<double>(), tolerance: 1e-9);   // a product of 0.36 and 100
        Assert.Equal(4.6, figure["layout"]!["shapes"]![0]!["y0"]!.GetValue<double>());
    }

    [Fact]
    public void What_a_notebook_says_of_inputs_that_there_are_not_is_refused()
    {
        Assert.Equal(
            "'Cost of the run' has no input 'wage' to move; its inputs are utilization, rent.",
            Assert.Throws<ArgumentException>(() => Run.Label("wage", "a wage")).Message);
        Assert.Equal(
            "The input 'rent' of 'Cost of the run' is given in UsdPerGpuHour, but Usd was stated.",
            Assert.Throws<ArgumentException>(() => Run.Start("rent", Usd.FromDollars(2))).Message);
        Assert.Equal(
            "The sentence of 'Cost of the run' names '{wage}', which is neither input nor result; these are utilization, rent, result.",
            Assert.Throws<FormatException>(() => Run.Says("At {wage} it costs {result}.")).Message);
        Assert.Equal(
            "'Known' has no input to move: every input is known exactly. Give the model at least one interval.",
            Assert.Throws<ArgumentException>(() => Explore.Of("Known", "dollars", Input.Point("k", Usd.FromDollars(1)), "here")).Message);
    }

    [Fact]
    public void Every_quantity_can_be_written_by_a_page()
    {
        var quantities = typeof(Usd).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQuantity<>))).ToList();

        Assert.True(quantities.Count > 20, "Too few quantities were found for this to say anything.");
        Assert.All(quantities, quantity => Assert.NotEmpty(NumberForm.Of(quantity).Kind));
    }
}
