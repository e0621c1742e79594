namespace AiEconomics.Reproductions.Tests;

public class EpochCostsTests
{
    // Fifteen runs on three bases.
    [Fact]
    public void Epoch_AIs_costs_are_met_run_by_run_on_three_bases() => Reproduced.IsMet(EpochCosts.From(Reproduced.Figures), numbers: 45);

    // model_costs.csv, row GPT-4, to the cent.
    [Theory]
    [InlineData("GPT-4: amortized, USD", 40_695_706.40)]
    [InlineData("GPT-4: cloud, contract of three years, USD", 78_562_016.88)]
    [InlineData("GPT-4: purchase of the cluster, USD", 778_066_898.67)]
    public void GPT_4_is_among_them(string quantity, double published) => Assert.Equal(
        published, EpochCosts.From(Reproduced.Figures).Items.Single(item => item.Quantity == quantity).Ours, tolerance: 0.01);   // published to the cent
}
