using AiEconomics.Figures;

namespace AiEconomics.Tests.Figures;

public sealed class DisagreementTests : IDisposable
{
    private readonly DataFolderSample data = new();

    public void Dispose() => data.Dispose();

    // Published for GPT-4: more than 60 million (no footing), 40.6 amortized, 78.6 at cloud prices, 63 rented.
    [Fact]
    public void Sources_disagree_on_what_GPT_4_cost()
    {
        var cost = Assert.Single(FigureTable.Find().Disagreements(), one => one is { Subject: "GPT-4", Quantity: "training cost", Year: "2023" });

        Assert.True(cost.IsOfFootings);
        Assert.Superset(
            new HashSet<string> { "article.gpt-4.training-cost", "gpt-4.training-cost-amortized", "gpt-4.training-cost-cloud", "gpt-4.training-cost-semianalysis" },
            cost.Figures.Select(figure => figure.Key).ToHashSet());
        Assert.StartsWith("GPT-4, training cost, 2023: USD 40.6 M (amortized, Epoch AI), ", cost.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=,2,,", "=,3,,", true)]
    [InlineData("=,2,,", "=,2,,", false)]
    [InlineData("range,,1,2", "range,,2,3", false)]
    [InlineData("range,,1,2", "range,,3,4", true)]
    [InlineData("<,2,,", "=,2,,", true)]
    [InlineData("<=,2,,", "=,2,,", false)]
    [InlineData("<,2,,", ">,1,,", false)]
    [InlineData(">,2,,", "=,2,,", true)]
    [InlineData("~,2,,", "=,2,,", false)]
    public void Two_voices_disagree_if_no_value_fits_both(string one, string other, bool disagree)
    {
        Write(("rental; assumed", one, "a lab", "2024-12"), ("rental; assumed", other, "a press", "2024"));

        Assert.Equal(disagree ? 1 : 0, data.Load().Disagreements().Count);
    }

    [Theory]
    [InlineData("rental; assumed", "cloud; assumed", true)]
    [InlineData("rental; assumed", "rental; measured", false)]
    [InlineData("rental; assumed", "assumed", false)]
    [InlineData("rental; assumed", "list; assumed", false)]
    public void Two_voices_disagree_if_their_footings_do(string one, string other, bool disagree)
    {
        Write((one, "=,2,,", "a lab", "2024"), (other, "=,2,,", "a press", "2024"));

        Assert.Equal(disagree ? 1 : 0, data.Load().Disagreements().Count);
    }

    [Fact]
    public void What_changes_over_the_years_is_no_disagreement()
    {
        Write(("assumed", "=,2,,", "a lab", "2024"), ("assumed", "=,3,,", "a press", "2025"));

        Assert.Empty(data.Load().Disagreements());
    }

    [Fact]
    public void Cases_that_one_source_tells_apart_are_no_disagreement()
    {
        Write(("assumed", "=,2,,", "a lab", "2024"), ("assumed", "=,3,,", "a lab", "2024"));

        Assert.Empty(data.Load().Disagreements());
    }

    [Fact]
    public void Price_lists_speak_for_their_sellers_alone()
    {
        Write(("list; reported", "=,2,,", "a seller", "2024"), ("list; reported", "=,3,,", "another seller", "2024"));

        Assert.Empty(data.Load().Disagreements());
    }

    private void Write(params (string Basis, string Numbers, string SaidBy, string AsOf)[] figures) =>
        data.Write(
            "evidence.csv",
            [
                DataFolderSample.Header,
                .. figures.Select((figure, index) => $"h800.rent-{index},{(index == 0 ? "rent" : "\"Rent, noted elsewhere\"")},租金,H800,{figure.Numbers},USD/GPU-h,{figure.AsOf},{figure.Basis},{figure.SaidBy},paper2025,Table 1,,read,2026-11-24,"),
            ]);
}
