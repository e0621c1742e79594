namespace AiEconomics.Reproductions.Tests;

public class PalmUtilizationTests
{
    [Fact]
    public void PaLMs_utilization_is_met_without_and_with_attention() => Reproduced.IsMet(PalmUtilization.From(Reproduced.Figures), numbers: 2);
}
