using System.Diagnostics;
using AiEconomics.Benchmarks;
using AiEconomics.Uncertainty;
foreach (var n in new long[] { 1_000_000, 1_000_000, 10_000_000, 10_000_000, 10_000_000 })
{
    for (var r = 0; r < 4; r++)
    {
        var w = Stopwatch.StartNew();
        var s = CostModel.Query().Summary(n);
        Console.WriteLine($"{n} {w.Elapsed.TotalMilliseconds:F1} ms {s} {s.MedianError} {s.LowError}");
    }
}
var q = CostModel.Query();
foreach (var p in new[] { Points.MonteCarlo, Points.Sobol })
{
    foreach (var n in new long[] { 1024, 2048, 4096, 16384, 65536, 1 << 20 })
    {
        for (var r = 0; r < 3; r++)
        {
            var w = Stopwatch.StartNew();
            var s = q.Summary(n, points: p);
            Console.WriteLine($"{p} {n} {w.Elapsed.TotalMilliseconds:F3} ms {s} {s.Median.Dollars} {s.MedianError}");
        }
    }
}
