using System.Diagnostics;
using System.Globalization;
using AiEconomics.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["--chain", ..]:
        ChainModel.Run();
        return;
    case ["--finance", ..]:
        Finance.Run();
        return;
    case ["--usage", ..]:
        UsageLogs.Run();
        return;
    case [UsageLogs.AnswerFlag, var file]:
        UsageLogs.Answer(file);
        return;
}

Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}. Times are the best of several runs, product and peer in turn.");

foreach (var (draws, times) in new[] { (1_000_000, 30), (10_000_000, 8) })
{
    Console.WriteLine($"\nCost of a training run, four log-normal inputs, 5th, 50th and 95th percentile, {draws:N0} draws, query written anew each time (its code is kept from the first):");
    var product = Clock.Best(() => CostModel.Query().Summary(draws), times);
    Report(product, Peer.InPython("cost.py", draws.ToString(CultureInfo.InvariantCulture)), "NumPy");
    if (draws == 1_000_000)
    {
        Report(product, Peer.InNode("squiggle.mjs", draws.ToString(CultureInfo.InvariantCulture)), "squiggle-lang");
    }
}

foreach (var (error, meaning) in new[] { (0.001, "one standard error"), (0.0005, "two standard errors, right 19 times in 20") })
{
    Console.WriteLine($"\nMedian of that cost to 0.1 % ({meaning}; the error is measured against the known value over 1,000 seeds):");
    var (points, seconds) = Accuracy.Needed(error);
    Console.WriteLine($"  {points:N0} Sobol points");
    Report(seconds, Peer.InPython("median.py", error.ToString(CultureInfo.InvariantCulture)), "NumPy Monte Carlo");
}

Console.WriteLine("\nSobol indices, second order, 100 bootstraps:");
Report(Clock.Best(() => Functions.Ishigami().SobolIndices(65_536), 5), Peer.InPython("salib_indices.py", "ishigami"), "SALib, Ishigami, N = 65,536");
Report(Clock.Best(() => Functions.G().SobolIndices(8192), 5), Peer.InPython("salib_indices.py", "g"), "SALib, G-function of 8 inputs, N = 8,192");

Console.WriteLine();
Kernels.Run();

if (args.Contains("--long"))
{
    Console.WriteLine("\nThat cost with 1,000,000,000 draws:");
    GC.Collect();
    var before = Process.GetCurrentProcess().WorkingSet64;
    var watch = Stopwatch.StartNew();
    var summary = CostModel.Query().Summary(1_000_000_000);
    using var process = Process.GetCurrentProcess();
    Console.WriteLine($"  {summary} in {watch.Elapsed.TotalSeconds:F1} s, peak memory {(process.PeakWorkingSet64 - before) / 1e6:F0} MB above the {before / 1e6:F0} MB before");
}
else
{
    Console.WriteLine("\nWith --chain instead the whole chain, with --finance rates of return, with --usage the questions to a usage log of ten million requests. With --long also the memory that 1,000,000,000 draws need.");
}

static void Report(double product, double? peer, string name) =>
    Console.WriteLine(peer is { } other
        ? $"  {product * 1e3,9:F2} ms against {other * 1e3,9:F1} ms of {name}: {other / product:F1} times as fast"
        : $"  {product * 1e3,9:F2} ms ({name} not measured)");
