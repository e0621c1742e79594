using AiEconomics.Tests.Figures.External;

namespace AiEconomics.Reproductions.Tests;

public class ScalingLawFitTests
{
    [Fact]
    public void The_fit_its_errors_intervals_and_tests_are_met() => Reproduced.IsMet(ScalingLawFit.From(Reproduced.Figures, SharedExternal.PathOrSkip), numbers: 31);

    [Fact]
    public void Without_the_models_the_command_that_brings_them_is_named()
    {
        var source = ScalingLawFit.From(Reproduced.Figures, _ => throw new FileNotFoundException("Not at hand; run this."));

        Assert.Empty(source.Items);
        Assert.Equal("Not at hand; run this.", source.Missing);
    }
}
