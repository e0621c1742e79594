using AiEconomics.Financing;
using AiEconomics.Units;
using MathNet.Numerics;

namespace AiEconomics.Benchmarks;

/// <summary>What an internal rate of return of ten flows takes, against the zeros of the same polynomial by a companion matrix.</summary>
internal static class Finance
{
    private const int Repeats = 10_000;

    private static readonly (string Name, double[] Flows)[] Cases =
    [
        ("an outlay and nine returns", [-100, 12, 15, 18, 21, 19, 17, 15, 13, 11]),
        ("an outlay, eight returns and a clean-up", [-100, 30, 30, 30, 30, 30, 30, 30, 30, -120]),
        ("five changes of sign", [-100, 60, 70, -80, 90, 20, -60, 50, 40, -30]),
    ];

    internal static void Run()
    {
        Console.WriteLine("Every internal rate of return of ten flows, one call at a time on one core:");
        foreach (var (name, dollars) in Cases)
        {
            Usd[] flows = [.. dollars.Select(Usd.FromDollars)];
            var found = InternalRateOfReturn.All(flows);
            var product = Clock.Best(() => Repeat(() => InternalRateOfReturn.All(flows)), 20).Seconds / Repeats;
            var peer = Clock.Best(() => Repeat(() => FindRoots.Polynomial(dollars)), 5).Seconds / Repeats;
            Console.WriteLine(
                $"  {product * 1e6,6:F2} µs against {peer * 1e6,6:F1} µs of Math.NET's companion matrix: {peer / product,5:F0} times as fast ({name}: {(found.Count == 0 ? "no rate" : string.Join(" and ", found))})");
        }
    }

    private static void Repeat<T>(Func<T> work)
    {
        for (var time = 0; time < Repeats; time++)
        {
            GC.KeepAlive(work());
        }
    }
}
