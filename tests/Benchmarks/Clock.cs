using System.Diagnostics;

namespace AiEconomics.Benchmarks;

/// <summary>Times work: the best of several, which is the one least disturbed.</summary>
internal static class Clock
{
    internal static Took Best(Action work, int times)
    {
        work();
        var best = new Took(double.MaxValue, double.MaxValue);
        for (var time = 0; time < times; time++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            work();
            best = best.Least(new(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds));
        }

        return best;
    }
}
