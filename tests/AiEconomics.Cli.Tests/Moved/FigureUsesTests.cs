using System.Text.Json;
using AiEconomics.Claims;
using AiEconomics.Cli.Moved;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Tests.Moved;

public class FigureUsesTests
{
    private static readonly ClaimBook Book = ClaimBook.Load(Path.Combine(Aiecon.Root, "data"));

    [Theory]
    [InlineData("n.rent", "h800.rent", true)]
    [InlineData("n.rent", "kimi-k2.tokens", false)]
    [InlineData("n.cost", "h800.rent", true)]
    [InlineData("n.cost", "kimi-k2.tokens", true)]
    [InlineData("n.cost", "gpt-4.utilization", false)]
    public void A_result_uses_the_figures_of_the_statements_it_follows_from(string result, string key, bool expected) => Assert.Equal(expected, Uses(
        result,
        key,
        "var figures = FigureTable.Find();\nvar used = figures.Only(\"gpt-4.utilization\", \"h800.rent\");\nused.ToTable()",
        "var rent = figures.Value<UsdPerGpuHour>(\"h800.rent\");\nResult(\"n.rent\", $\"{rent}\")",
        "var tokens = figures.Get<Tokens>(\"kimi-k2.tokens\");\nvar other = figures.Value<Fraction>(\"gpt-4.utilization\");\nUsd Cost(UsdPerGpuHour price) => tokens.Value * price;",
        "Result(\"n.cost\", $\"{Cost(rent)}\")"));

    [Theory]
    [InlineData("figures.Value<GpuHours>($\"deepseek-v3.{phase}-gpu-hours\")", "deepseek-v3.pretraining-gpu-hours", true)]
    [InlineData("figures.Value<GpuHours>($\"deepseek-v3.{phase}-gpu-hours\")", "h800.rent", false)]
    [InlineData("figures[\"deepseek-day-6.\" + phase]", "deepseek-day-6.margin", true)]
    [InlineData("figures.In(\"prices\")", "gpt-5.cache-miss-price", true)]
    [InlineData("figures.In(\"prices\")", "h800.rent", false)]
    [InlineData("figures.From(\"open-infra2025\")", "deepseek-day-6.margin", true)]
    [InlineData("figures.OfTheArticle().Count", "article.gpt-4.training-cost", true)]
    [InlineData("figures.OfTheArticle().Count", "h800.rent", false)]
    [InlineData("PriceLists.From(figures)", "h800.rent", true)]
    [InlineData("$\"{figures.Count}, nothing put together\"", "h800.rent", true)]
    [InlineData("$\"{phase}\"", "h800.rent", false)]
    public void A_figure_is_named_by_key_part_table_source_or_with_the_whole_table(string expression, string key, bool expected) => Assert.Equal(expected, Uses(
        "n.a", key, "var figures = FigureTable.Find();\nvar phase = \"pretraining\";", $"var it = {expression};\nResult(\"n.a\", $\"{{it}}\")"));

    [Fact]
    public void A_judged_claim_brings_the_figures_it_rests_on()
    {
        string[] cells = ["var claims = ClaimBook.Find();\nvar figures = claims.Figures;", "Result(\"n.a\", claims.Judge(\"share-of-gpt-4\").Sentence)"];

        Assert.True(Uses("n.a", "gpt-4.training-cost-cloud", cells));
        Assert.False(Uses("n.a", "kimi-k2.tokens", cells));
        Assert.True(Uses("n.all", "kimi-k2.tokens", [cells[0], "Result(\"n.all\", $\"{claims.All().Count}\")"]));
    }

    [Fact]
    public void A_result_whose_name_is_put_together_uses_what_the_notebook_uses() =>
        Assert.True(Uses("n.a", "h800.rent", "var figures = FigureTable.Find();", "foreach (var name in new[] { \"a\" }) { display(Result($\"n.{name}\", $\"{figures[\"h800.rent\"]}\")); }"));

    private static bool Uses(string result, string key, params string[] cells)
    {
        var json = JsonSerializer.Serialize(new
        {
            cells = cells.Select(source => new { cell_type = "code", metadata = new { }, outputs = Array.Empty<object>(), source }),
            nbformat = 4,
        });
        return new FigureUses(NotebookFile.Parse("01-n.ipynb", json), Book).Uses(result, Book.Figures[key]);
    }
}
