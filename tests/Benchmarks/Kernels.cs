#pragma warning disable
using System.Diagnostics;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Runs;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Benchmarks;

internal static class Kernels
{
    internal static void Run()
    {
        var block = new double[Block.Size];
        var src = new StreamSource(["a"], 1);
        src.Fill(0, 0, block);
        var u = block.ToArray();
        Time("fill", () => src.Fill(0, 3, block));
        Time("copy", () => u.CopyTo(block, 0));
        Time("copy+quantile", () => { u.CopyTo(block, 0); Q(block); });
        var z = block.ToArray();
        Time("copy+exp", () => { z.CopyTo(block, 0); E(block); });
        foreach (var (nm, plan) in new (string, AiEconomics.Uncertainty.Plans.Plan<double>)[] { ("uni", AiEconomics.Uncertainty.Input.Uniform("a", 1, 2).Numbers("")), ("cost", CostModel.Query().Numbers("")) })
        {
            var cols = plan.Columns(Block.Size);
            var ps = new AiEconomics.Uncertainty.Plans.PlanSource(new StreamSource(plan.Keys, 1));
            Time(nm + " sample", () => plan.Sample(ps, 3, cols));
            var o = new double[Block.Size];
            Time(nm + " psfill", () => ps.Points.Fill(0, 3, cols[0]));
            Time(nm + " psfill512", () => ps.Points.Fill(0, 3, cols[0].AsSpan(0, 512)));
            Time(nm + " tovalues only", () => { ps.Points.Fill(0, 3, cols[0]); plan.Inputs[0].Distribution.FromShares(cols[0]); });
            Time(nm + " tovalues plan", () => { foreach (var c in cols) { ps.Points.Fill(0, 3, c); } plan.ToValues(cols, 1024); });
            var sh = cols[0].ToArray(); ps.Points.Fill(0, 3, sh);
            var cp = new double[1024];
            Time(nm + " copy+fromshares", () => { sh.CopyTo(cp, 0); plan.Inputs[0].Distribution.FromShares(cp); });
            Time(nm + " model", () => plan.Model(cols, 0, 1024, o));
            var f = new Failures(plan.Keys);
            Time(nm + " model+check", () => f.Run(plan.Model, cols, 1024, o, 0));
            var srt = o.Order().ToArray();
            var med = srt[512];
            var tl = new Tallies([new(srt[40], srt[60]), new(srt[500], srt[524]), new(srt[960], srt[980])], med, 1 << 20);
            Time(nm + " tallies", () => { tl.Add(o); tl.Take(); });
        }
        var rnd = new StreamSource(["a"], 1);
        var big = new double[50 * 1024];
        for (var k = 0; k < 50; k++) rnd.Fill(0, k, big.AsSpan(k * 1024, 1024));
        var w = Stopwatch.StartNew();
        for (var k = 0; k < 10; k++) { var cc = big.ToArray(); OrderStatistics.Place(cc, [10000, 25000, 25001, 26000]); }
        Console.WriteLine("place 51200: ms " + w.Elapsed.TotalMilliseconds / 10);
        w.Restart();
        for (var k = 0; k < 10; k++) { var cc = big.ToArray(); Array.Sort(cc); }
        Console.WriteLine("sort 51200: ms " + w.Elapsed.TotalMilliseconds / 10);
    }

    static void Q(double[] b)
    {
        StandardNormal.Quantiles(b);
    }

    static void E(double[] b)
    {
        foreach (ref var v in Block.Vectors(b)) { v = VectorMath.Exp(v * 0.2 + Vector256.Create(1.0)); }
    }

    static void Time(string name, Action a)
    {
        var best = double.MaxValue;
        for (var r = 0; r < 300; r++)
        {
            var w = Stopwatch.GetTimestamp();
            for (var k = 0; k < 100; k++) { a(); }
            best = Math.Min(best, Stopwatch.GetElapsedTime(w).TotalNanoseconds / 100 / Block.Size);
        }
        Console.WriteLine($"{name} {best:F3} ns");
    }
}
