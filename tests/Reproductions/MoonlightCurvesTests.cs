namespace AiEconomics.Reproductions.Tests;

public class MoonlightCurvesTests
{
    [Fact]
    public void Muons_published_share_is_not_that_of_its_own_curves_on_the_runs_measured() => Reproduced.IsMet(MoonlightCurves.From(Reproduced.Figures), numbers: 1);
}
