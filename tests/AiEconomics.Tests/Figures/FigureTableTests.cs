using AiEconomics.Figures;
using AiEconomics.Formulas;
using AiEconomics.Training;
using AiEconomics.Units;
using Microsoft.Data.Analysis;

namespace AiEconomics.Tests.Figures;

public class FigureTableTests
{
    private static readonly FigureTable Figures = FigureTable.Find();

    [Fact]
    public void A_point_serves_as_its_quantity()
    {
        Usd cost = Figures.Get<Usd>("article.kimi-k2-thinking.training-cost");

        Assert.Equal(4.6, cost.Millions);
        Assert.Equal("USD 4.60 M", Figures.Get<Usd>("article.kimi-k2-thinking.training-cost").ToString());
        Assert.Equal(2, Figures.Value<UsdPerGpuHour>("h800.rent").BaseValue);
    }

    [Fact]
    public void A_bound_is_no_point()
    {
        var bound = Figures.Get<Usd>("article.gpt-4.training-cost");

        var error = Assert.Throws<InvalidOperationException>(() => { Usd cost = bound; });

        Assert.Equal("Figure 'article.gpt-4.training-cost' is no single value but above USD 60.0 M; ask for its .Bounds and compute with those.", error.Message);
        Assert.Equal(error.Message, Assert.Throws<InvalidOperationException>(() => Figures.Value<Usd>("article.gpt-4.training-cost")).Message);
        Assert.Equal("above USD 60.0 M", bound.ToString());
    }

    [Fact]
    public void The_wrong_unit_is_one_sentence() =>
        Assert.Equal(
            "Figure 'h800.rent' is given in USD/GPU-h, but 1 was asked for.",
            Assert.Throws<InvalidOperationException>(() => Figures.Value<Fraction>("h800.rent")).Message);

    [Theory]
    [InlineData("h800.rnt", "No figure has the key 'h800.rnt'. The nearest is 'h800.rent'.")]
    [InlineData("kimi-k2.active-params", "No figure has the key 'kimi-k2.active-params'. The nearest is 'kimi-k2.active-parameters'.")]
    [InlineData("zzzz", "No figure has the key 'zzzz'.")]
    [InlineData("", "No figure has the key ''.")]
    public void An_unknown_key_names_the_nearest(string key, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<KeyNotFoundException>(() => Figures[key]).Message);

    // By hand: nearly 700 billion is [630, 700), and strictly it only says below 700.
    [Fact]
    public void What_is_stated_and_what_is_convention_stay_apart()
    {
        var capex = Figures.Get<Usd>("article.us.data-center-capex");

        Assert.Equal(Bound.Between(Usd.FromBillions(630), Usd.FromBillions(700), highIncluded: false), capex.Bounds);
        Assert.Equal(Bound.Below(Usd.FromBillions(700)), capex.StatedBounds);
        Assert.True(capex.Row.IsConventional);
    }

    [Theory]
    [InlineData("article.kimi-k2-thinking.price-advantage", "from 6.00 times to 10.0 times", "from 6.00 times to 10.0 times")]
    [InlineData("article.kimi-k2.optimizer-gain", "about 2.00 times", "any")]
    [InlineData("article.kimi.cost-share-of-gpt", "from 0.0101 times to 0.0500 times", "any")]
    public void Vague_words_have_bounds_by_convention_only(string key, string read, string stated)
    {
        var figure = Figures.Get<Ratio>(key);

        Assert.Equal(read, figure.ToString());
        Assert.Equal(stated, figure.StatedBounds.ToString());
    }

    // 200余 is above 200 and below 300, both ends excluded.
    [Fact]
    public void And_more_ends_below_the_next_step()
    {
        var staff = Figures.Bounds<Headcount>("article.moonshot.technical-staff");

        Assert.False(staff.LowIncluded);
        Assert.False(staff.HighIncluded);
        Assert.Equal((200.0, 300.0), (staff.Low.BaseValue, staff.High!.Value.BaseValue));
    }

    [Fact]
    public void A_formula_shows_where_its_figures_come_from()
    {
        var active = Figures.Get<Parameters>("kimi-k2.active-parameters");
        var tokens = Figures.Get<Tokens>("kimi-k2.tokens");

        var compute = Explain.Call(() => TrainingRun.Compute(active, tokens));

        Assert.Equal("`kimi-k2.active-parameters` [[kimi2025]](https://arxiv.org/abs/2507.20534), Table 2; §2.5", compute.Terms[0].SourceMarkdown);
        Assert.Equal(3.0318e24, compute.Value.BaseValue, tolerance: 1e19);
    }

    [Fact]
    public void Parts_are_tables_again()
    {
        var rents = Figures.On("rental").From("epoch-hardware-prices");

        Assert.NotEmpty(rents);
        Assert.All(rents, figure => Assert.Equal("USD/GPU-h", figure.Unit));
        Assert.Equal(["epoch-hardware-prices"], rents.References.Select(reference => reference.Key));
        Assert.Equal(["h800.rent", "h100.bf16-peak"], Figures.Only("h800.rent", "h100.bf16-peak").Select(figure => figure.Key));
        Assert.All(Figures.About("gpt-4"), figure => Assert.Equal("GPT-4", figure.Subject));
        Assert.Equal(Figures.Count, Figures.OfTheArticle().Count + Figures.Part(figure => !figure.IsOfTheArticle).Count);
    }

    [Fact]
    public void The_frame_has_a_typed_column_for_each_field()
    {
        var frame = Figures.ToDataFrame();

        Assert.Equal(Figures.Count, frame.Rows.Count);
        Assert.Equal(FigureFields.All.Select(field => field.Name), frame.Columns.Select(column => column.Name));
        Assert.All(["value", "low", "high"], name => Assert.IsType<DoubleDataFrameColumn>(frame[name]));
        Assert.IsType<DateTimeDataFrameColumn>(frame["checked_on"]);
        var row = frame.Rows.Single(row => (string)row["key"] == "article.us.data-center-capex");
        Assert.Equal(7e11, row["value"]);
        Assert.Equal(6.3e11, row["low"]);
        Assert.Null(row["high"]);
    }

    [Fact]
    public void What_is_written_as_CSV_loads_as_the_same_figures()
    {
        using var data = new DataFolderSample();
        File.Copy(Path.Combine(DataFolder.Find(), "references.csv"), data.PathOf("references.csv"), overwrite: true);
        data.WriteRaw("article.csv", Figures.OfTheArticle().ToCsv(), System.Text.Encoding.UTF8);
        data.WriteRaw("evidence.csv", Figures.Part(figure => !figure.IsOfTheArticle).ToCsv(), System.Text.Encoding.UTF8);

        Assert.Equal(Figures.ToCsv(), data.Load().ToCsv());
        Assert.Equal(Figures.Select(figure => figure.Value), data.Load().Select(figure => figure.Value));
    }

    [Fact]
    public void Json_has_numbers_as_numbers_and_leaves_out_what_is_not_there()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(Figures.Only("article.us.data-center-capex").ToJson())![0]!.AsObject();

        Assert.Equal(7e11, (double)json["value"]!);
        Assert.Equal("近7000亿美元", (string)json["as_printed"]!);
        Assert.False(json.ContainsKey("high"));
    }

    [Fact]
    public void A_citation_is_safe_in_Markdown()
    {
        using var data = new DataFolderSample();
        var reference = data.Load()["h800.rent"].Reference;

        Assert.Equal("A. Author. A *paper* | of [sorts]. A journal, 2025-01. https://example.org/paper (read 2026-11-24).", reference.Citation);
        Assert.Equal(@"A. Author. [*A \*paper\* \| of \[sorts\]*](https://example.org/paper). A journal, 2025-01 (read 2026-11-24).", reference.CitationMarkdown);
    }

    [Fact]
    public void The_sheet_shows_how_a_figure_was_read()
    {
        var sheet = Figures["article.us.data-center-capex"].Sheet().ToDictionary();

        Assert.Equal("between USD 630 B and USD 700 B", sheet["value"]);
        Assert.Equal("below USD 700 B", sheet["stated alone"]);
        Assert.Equal("< 700000000000 USD (from 630000000000), with an end by convention", sheet["reads as"]);
        Assert.Equal("[snow-leopard2025] P21", sheet["source"]);
    }

    [Theory]
    [InlineData("article.moonshot.visit-to-release", "7 days")]
    [InlineData("article.huang.statement-lead", "1 day")]
    [InlineData("article.deepseek-moment.interval", "2 to 9 months")]
    [InlineData("article.qwen.download-rank", "rank 10 at most")]
    [InlineData("article.kimi-k2-thinking.cost-share-of-gpt-4", "below 8.00 %")]
    [InlineData("article.us-china.capex-ratio", "10.0 times")]
    [InlineData("us-cloud.capex-by-2027", "about USD 700 B")]
    [InlineData("article.kimi-k2.optimizer-gain", "from 1.80 times to 2.20 times")]
    public void In_words_a_figure_has_its_unit(string key, string words) => Assert.Equal(words, Figures[key].ValueText());

    [Fact]
    public void Every_figure_has_a_sheet() => Assert.All(Figures, figure => Assert.NotEmpty(figure.Sheet()));

    [Fact]
    public void The_data_folder_is_found_from_below()
    {
        var below = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ai-economics-" + Guid.NewGuid().ToString("N"), "a", "b"));
        var root = below.Parent!.Parent!;
        File.WriteAllText(Path.Combine(root.FullName, "AiEconomics.slnx"), "");

        Assert.Equal(Path.Combine(root.FullName, "data"), DataFolder.Find([below.FullName]));

        root.Delete(recursive: true);
    }

    [Fact]
    public void Outside_a_clone_the_error_says_what_to_do()
    {
        var folder = Path.GetTempPath();

        Assert.Equal(
            $"No folder above '{folder}' holds AiEconomics.slnx; run inside a clone of the repository, or call FigureTable.Load(folder) with the folder of the tables.",
            Assert.Throws<DirectoryNotFoundException>(() => DataFolder.Find([folder])).Message);
    }
}
