using System.Diagnostics;
using System.Globalization;
using AiEconomics.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int GuardTries = 3;
switch (args)
{
    case []:
        SpeedTable.Print(Whole());
        return 0;
    case ["--record", var date]:
        var measured = Whole().ToList();
        SpeedTable.Print(measured);
        SpeedTable.Save(measured, date);
        return 0;
    case ["--guard"]:
        return Guard();
    case ["--notebooks"]:
        SpeedTable.Print(Notebooks.All());
        return 0;
    case ["--parts"]:
        Kernels.Run();
        return 0;
    case ["--chain"]:
        ChainModel.Run();
        return 0;
    case ["--finance"]:
        Finance.Run();
        return 0;
    case ["--memory"]:
        Memory();
        return 0;
    case [UsageLogs.AnswerFlag, var file, var requests]:
        UsageLogs.Answer(file, int.Parse(requests, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("Found " + string.Join(' ', args) + ", expected nothing, --record DATE, --guard, --notebooks, --parts, --chain, --finance or --memory; see tests/Benchmarks/README.md.");
        return 2;
}

// What a guard can measure in seconds, and the rest.
static IEnumerable<Comparison> Quick() =>
[
    .. Draws.Of(1_000_000, goal: 5, alsoSquiggle: true),
    LawRefits.Of(100),
    .. UsageLogs.Of(1_000_000),
];

static IEnumerable<Comparison> Whole() =>
[
    .. Quick(),
    .. Draws.Of(10_000_000, goal: 6, alsoSquiggle: false),
    Draws.Median(0.001, "median", "one standard error", goal: 50),
    Draws.Median(0.0005, "median-twice", "two standard errors, right 19 times in 20", goal: null),
    .. Draws.Indices(),
    .. UsageLogs.Of(UsageLogs.Requests),
    .. Notebooks.All(),
];

// A machine that was busy for a moment is no fault of a change: what has become slower is slower each time.
static int Guard()
{
    if (!SpeedTable.HasThisMachine())
    {
        SpeedTable.Print(Quick());
        Console.WriteLine("\nNothing was held against measured.csv: it holds no run on this kind of processor. To hold changes on this one, measure there first with --record.");
        return 0;
    }

    IReadOnlyList<string> slower = [];
    for (var attempt = 0; attempt < GuardTries; attempt++)
    {
        var comparisons = Quick().ToList();
        slower = SpeedTable.Slower(comparisons);
        if (slower.Count == 0)
        {
            SpeedTable.Print(comparisons);
            return 0;
        }
    }

    slower.ToList().ForEach(Console.Error.WriteLine);
    return 1;
}

static void Memory()
{
    GC.Collect();
    var before = Process.GetCurrentProcess().WorkingSet64;
    var watch = Stopwatch.StartNew();
    var summary = CostModel.Query().Summary(1_000_000_000);
    using var process = Process.GetCurrentProcess();
    Console.WriteLine($"A billion draws: {summary} in {watch.Elapsed.TotalSeconds:F1} s, peak memory {(process.PeakWorkingSet64 - before) / 1e6:F0} MB above the {before / 1e6:F0} MB before");
}
