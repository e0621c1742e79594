namespace AiEconomics.Reproductions.Tests;

public class Gpt4LeakTests
{
    [Fact]
    public void The_leaked_numbers_of_GPT_4_fit_each_other() => Reproduced.IsMet(Gpt4Leak.From(Reproduced.Figures), numbers: 2);
}
