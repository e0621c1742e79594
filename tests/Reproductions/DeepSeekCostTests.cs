namespace AiEconomics.Reproductions.Tests;

public class DeepSeekCostTests
{
    [Fact]
    public void DeepSeek_V3s_cost_table_is_hours_times_rent() => Reproduced.IsMet(DeepSeekCost.From(Reproduced.Figures), numbers: 5);
}
