using System.Diagnostics;
using AiEconomics.Tests.Figures.External;

namespace AiEconomics.Reproductions.Tests;

public class GalleryTests
{
    [Fact]
    public void The_whole_gallery_takes_less_than_ten_seconds()
    {
        var clock = Stopwatch.StartNew();

        var sources = Gallery.All(Reproduced.Figures, SharedExternal.PathOrSkip);

        Assert.True(clock.Elapsed.TotalSeconds < 10, $"The gallery took {clock.Elapsed.TotalSeconds:0.0} s.");
        Assert.All(sources, source => Assert.NotEmpty(source.Items));
    }

    [Fact]
    public void Every_source_stands_in_the_references_and_every_tolerance_has_a_reason() => Assert.All(
        Gallery.All(Reproduced.Figures, SharedExternal.PathOrSkip).SelectMany(source => source.Items), item =>
        {
            Assert.Contains(item.Source, Reproduced.Figures.References.Select(reference => reference.Key));
            Assert.NotEmpty(item.Reason);
            Assert.True(item.Tolerance < Math.Abs(item.Published), $"{item.Quantity}: a tolerance of the number's own size proves nothing.");
        });

    // By hand: 10.5 less 10 is 0.5.
    [Theory]
    [InlineData(0.5, null, true, true, "met")]
    [InlineData(0.4, null, false, false, "not met")]
    [InlineData(0.4, "a slip", false, true, "differs, as explained")]
    [InlineData(0.5, "a slip", true, false, "met, against the explanation")]
    public void A_number_is_met_within_its_tolerance(double tolerance, string? explanation, bool agrees, bool expected, string finding)
    {
        var item = new Reproduction("source2025", "a number", Published: 10, Ours: 10.5, tolerance, "A reason.") { Explanation = explanation };

        Assert.Equal((0.5, agrees, expected, finding), (item.Difference, item.Agrees, item.IsAsExpected, item.Finding));
    }
}
