using System.Diagnostics;
using AiEconomics.Inference;
using AiEconomics.Units;
using CsCheck;

namespace AiEconomics.Tests.Inference;

public class ParetoFrontTests
{
    private static readonly ServingSetting Plain = Settings.Of(Settings.Dense70B, Settings.H100, context: 1_000);

    // By hand: (1 s, 5), (2 s, 3), (2 s, 4), (3 s, 3), (4 s, 1): the third is dearer and the fourth slower than the second.
    [Fact]
    public void Points_that_another_beats_are_left_out()
    {
        ServingPoint[] points = [Point(3, 3), Point(2, 4), Point(1, 5), Point(4, 1), Point(2, 3)];

        Assert.Equal([Point(4, 1), Point(2, 3), Point(1, 5)], ParetoFront.Of(points));
    }

    [Fact]
    public void No_point_of_the_front_is_beaten_and_every_other_is() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12]).Select(pair => Point(pair.Item1, pair.Item2)).Array[0, 30].Sample(points =>
        {
            static bool Beats(ServingPoint a, ServingPoint b) =>
                a.SecondsPerToken <= b.SecondsPerToken && a.OutputCost <= b.OutputCost && (a.SecondsPerToken < b.SecondsPerToken || a.OutputCost < b.OutputCost);
            var front = ParetoFront.Of(points);

            return front.All(point => !points.Any(other => Beats(other, point)))
                && points.All(point => front.Any(best => best == point || Beats(best, point)))
                && front.SequenceEqual(front.OrderByDescending(point => point.SecondsPerToken).ThenBy(point => point.OutputCost));
        });

    [Fact]
    public void A_sweep_finds_what_single_points_say()
    {
        var (gpus, batches) = (Steps.Logarithmic(2, 64, 7), Steps.Logarithmic(1, 256, 9));
        var asked = gpus.SelectMany(count => batches.Select(batch => Decoding.At(Plain, Settings.Gpus(count), batch))).OfType<ServingPoint>().ToList();

        Assert.Equal(ParetoFront.Of(asked), ParetoFront.Of(Plain, gpus, batches));
        Assert.True(asked.Count < 63, "Some combinations must not fit into the memory, or the test shows less than it says.");
    }

    [Fact]
    public void Faster_is_dearer_along_the_front()
    {
        var front = ParetoFront.Of(Plain, Steps.Logarithmic(2, 256, 40), Steps.Logarithmic(1, 4_096, 40));

        Assert.True(front.Count > 10);
        Assert.All(front.Zip(front.Skip(1)), pair => Assert.True(
            pair.Second.UserSpeed > pair.First.UserSpeed && pair.Second.OutputCost > pair.First.OutputCost));
    }

    [Fact]
    public void What_fits_nowhere_has_no_front() =>
        Assert.Empty(ParetoFront.Of(Plain, [1], [1]));

    // The bound: three settings on a grid of 400 by 400 with speculative decoding in under a second.
    [Fact]
    public void Three_sweeps_with_speculative_decoding_take_under_a_second()
    {
        ServingSetting[] settings =
        [
            .. new[] { 1_000.0, 10_000, 100_000 }.Select(context => Settings.Of(Settings.Dense70B, Settings.H100, context) with
            {
                Speculation = new(Settings.Dense8B, Fraction.FromRatio(0.8), MostDrafted: 20),
            }),
        ];
        var (gpus, batches) = (Steps.Logarithmic(2, 262_144, 400), Steps.Logarithmic(1, 262_144, 400));

        // The best of eight: other tests run beside this one.
        var best = Enumerable.Range(0, 8).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Assert.All(settings, setting => Assert.NotEmpty(ParetoFront.Of(setting, gpus, batches)));
            return watch.Elapsed.TotalSeconds;
        });

        Assert.True(best < 1, $"It took {best:F2} s.");
    }

    private static ServingPoint Point(double seconds, double cost) => new(1, 1, seconds, 0, UsdPerMillionTokens.FromDollars(cost));
}
