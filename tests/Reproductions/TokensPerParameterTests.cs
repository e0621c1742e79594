namespace AiEconomics.Reproductions.Tests;

public class TokensPerParameterTests
{
    [Fact]
    public void The_notebook_prints_the_number_of_another_compute() => Reproduced.IsMet(TokensPerParameter.From(Reproduced.Figures), numbers: 2);
}
