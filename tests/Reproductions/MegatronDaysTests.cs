namespace AiEconomics.Reproductions.Tests;

public class MegatronDaysTests
{
    [Fact]
    public void Megatron_LMs_training_days_are_met() => Reproduced.IsMet(MegatronDays.From(Reproduced.Figures), numbers: 2);
}
