namespace AiEconomics.Reproductions.Tests;

public class ServingOptimumTests
{
    [Fact]
    public void The_example_of_training_and_serving_is_met() => Reproduced.IsMet(ServingOptimum.From(Reproduced.Figures), numbers: 3);
}
