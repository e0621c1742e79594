using AiEconomics.Catalog;
using AiEconomics.Figures;
using AiEconomics.Valuation;

namespace AiEconomics.Tests.Catalog;

public class ValuationTablesTests
{
    private static readonly FigureTable Figures = FigureTable.Find();
    private static readonly IReadOnlyList<EfficiencyMeasure> Efficiencies = new ComputeEfficiencies(Figures).All;

    // By hand: 380 / 14 = 27.14 and 965 / 47 = 20.53.
    [Fact]
    public void Rounds_come_in_the_order_of_their_dates_with_the_multiple_where_revenue_was_told()
    {
        var rounds = Figures.Rounds("Anthropic");

        Assert.Equal(["2025-09", "2026-02", "2026-05-28"], rounds.Select(round => round.Date.ToString()));
        Assert.Equal([null, "27.1 times (2026-02)", "20.5 times (2026-05-28)"], rounds.Select(round => round.Multiple?.ToString()));
        Assert.Null(rounds[0].Raised);
        Assert.Equal(30, rounds[1].Raised!.Value.Billions);
    }

    [Fact]
    public void A_firm_that_is_not_there_is_named() =>
        Assert.Equal(
            "No round of 'Mistral' is in valuations.csv, which has Anthropic, Moonshot AI, OpenAI.",
            Assert.Throws<InvalidOperationException>(() => Figures.Rounds("Mistral")).Message);

    // By hand: 500e9 / 4,500 = 111.1e6; 3.3e9 / 4.6e6 = 717.4; 500e9 / 63e6 = 7,936.5; 500e9 / 1e6 = 500 k; 20e9 / (1e6 · 8766) = 2.2815;
    // 562,027 / (226.75 · 8 · 24) = 12.909; 14 / 380 = 0.03684; 1e6 / 2.5 = 400 k; 2.1e25 / 8.64e19 = 243,056 days, 500e9 over them 2.057e6; 183e9 / 312,500 = 585.6 k.
    [Theory]
    [InlineData("valuation for each person", "OpenAI", "about USD 111 M/person")]
    [InlineData("valuation for each person", "Moonshot AI", "below USD 16.5 M/person")]
    [InlineData("valuation for each dollar of a final run, rented", "Moonshot AI", "717 times")]
    [InlineData("valuation for each dollar of a final run, rented", "OpenAI", "GPT-4 of 2023: 7.94 k times")]
    [InlineData("valuation for each petaFLOP/s-day of a final run", "OpenAI", "GPT-4 of 2023: USD 2.06 M/PFLOP/s-day")]
    [InlineData("valuation for each petaFLOP/s-day of a final run", "Anthropic", "Claude 3.5 Sonnet of 2024: USD 586 k/PFLOP/s-day")]
    [InlineData("valuation for each GPU", "OpenAI", "below USD 500 k/GPU")]
    [InlineData("revenue of one GPU-hour", "OpenAI", "at the two bounds: USD 2.28/GPU-h")]
    [InlineData("revenue of one GPU-hour", "DeepSeek", "if all had been sold at the list price of R1: USD 12.9/GPU-h")]
    [InlineData("revenue of a year for each dollar of valuation", "Anthropic", "2026-02: 0.0368 times")]
    [InlineData("output tokens that a dollar buys", "Moonshot AI", "400 k tokens")]
    public void What_is_known_of_a_firm(string measure, string firm, string shown) =>
        Assert.Equal(shown, Efficiencies.Single(row => row.Name == measure)[firm].ToString());

    [Fact]
    public void What_is_not_known_says_why() =>
        Assert.Equal(
            "Not measured, because no count of its GPUs is published; it would be ahead with fewer than 6.60 k GPUs, and further ahead of a rival with more",
            Efficiencies.Single(row => row.Name == "valuation for each GPU")["Moonshot AI"].ToString());

    // By the table above: OpenAI is ahead for each person, Moonshot AI for each dollar of a buyer.
    [Fact]
    public void Two_readings_of_one_term_rank_in_opposite_order()
    {
        var rankings = Efficiencies.Select(measure => measure.Ranking).OfType<Ranking>().ToDictionary(ranking => ranking.Measure);

        Assert.Equal(["OpenAI", "Moonshot AI"], rankings["valuation for each person"].Firms);
        // Of Moonshot AI a bound from below is known, which might lie above the others.
        Assert.Equal(["OpenAI", "Anthropic"], rankings["revenue of a year for each dollar of valuation"].Firms);
        Assert.DoesNotContain("revenue of one GPU-hour", rankings.Keys);
        Assert.Equal("Anthropic", rankings["output tokens that a dollar buys"].Firms[^1]);
        Assert.Equal([("OpenAI", "Moonshot AI")], rankings["valuation for each person"].ReversedBy(rankings["output tokens that a dollar buys"]));
    }

    // By hand: 4.6 / 0.3 = 15.33, 4.6 / 0.1 = 46; 15 / 2.5 = 6; 6.978363 / 0.401698 = 17.37; 15.5e12 / 32.6e9 = 475.46, 14.8e12 / 37e9 = 400; 1 / 0.519 = 1.927.
    [Fact]
    public void Reasons_and_dimensions_are_measured_or_say_why_not()
    {
        var aspects = new ReRating(Figures).Reasons.Concat(new ReRating(Figures).Dimensions).ToList();
        var measured = aspects.Where(aspect => aspect.Finding is Measured).Select(aspect => aspect.Finding.ToString()!).ToList();

        Assert.Contains("from USD 15.3 M to USD 46.0 M", measured);
        Assert.Contains("6.00 times", measured);
        Assert.Contains("17.4 times", measured);
        Assert.Contains("475 against 400", measured);
        Assert.Contains("from 10.0 % to 15.0 %", measured);
        Assert.Contains("1.93 times", measured);
        Assert.Equal(7, aspects.Select(aspect => aspect.Name).Distinct().Count());
        Assert.Equal(7, aspects.Count(aspect => aspect.Finding is NotMeasured));
        Assert.All(aspects.Select(aspect => aspect.Finding).OfType<Measured>().SelectMany(finding => finding.Keys), key => Assert.NotNull(Figures[key]));
    }
}
