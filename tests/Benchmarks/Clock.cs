using System.Diagnostics;

namespace AiEconomics.Benchmarks;

/// <summary>Times work: the best of several, which is the one least disturbed.</summary>
internal static class Clock
{
    internal static double Best(Action work, int times)
    {
        work();
        var best = double.MaxValue;
        for (var time = 0; time < times; time++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
