using AiEconomics.Chain;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Benchmarks;

/// <summary>The whole chain from chip to worth with thirty uncertain inputs: a million draws, and the Sobol indices of its net worth.</summary>
internal static class ChainModel
{
    private const int Draws = 1_000_000;

    internal static void Run()
    {
        var worth = NetWorth();
        Console.WriteLine($"The whole chain with {worth.Inputs.Count} uncertain inputs:");
        var draws = Clock.Best(() => NetWorth().Summary(Draws), 5).Seconds;
        var indices = Clock.Best(() => NetWorth().SobolIndices(), 3).Seconds;
        Console.WriteLine($"  {draws,6:F2} s for {Draws:N0} draws with 5th, 50th and 95th percentile");
        Console.WriteLine($"  {indices,6:F2} s for first, second and total Sobol indices, 8,192 points, 100 bootstraps");
        Console.WriteLine($"  {draws + indices,6:F2} s together");
    }

    private static Uncertain<Usd> NetWorth() =>
        from rack in Rack()
        from laboratory in Laboratory()
        from serving in Serving()
        from market in Market()
        from programme in Programme()
        select ValueChain.Follow(rack, laboratory, serving, market, programme).NetWorth;

    private static Uncertain<HostedRack> Rack() =>
        from computers in Input.Interval("computers", Usd.FromMillions(3), Usd.FromMillions(5))
        from place in Input.Interval("place", Usd.FromMillions(2), Usd.FromMillions(3.2))
        from draw in Input.Interval("power", Watts.FromWatts(120_000), Watts.FromWatts(140_000))
        from life in Input.Interval("life", Years.FromYears(3), Years.FromYears(6))
        from rate in Input.Interval("cost of capital", InterestRate.FromPercent(6.5), InterestRate.FromPercent(13))
        from tariff in Input.Interval("tariff", UsdPerKilowattHour.FromDollars(0.05), UsdPerKilowattHour.FromDollars(0.1))
        from upkeep in Input.Interval("upkeep", Fraction.FromPercent(1.5), Fraction.FromPercent(6))
        select new HostedRack(computers, place, GpuCount.FromCount(72), draw, life, rate, tariff, upkeep);

    private static Uncertain<Laboratory> Laboratory() =>
        from size in Input.Interval("size", Parameters.FromBillions(30), Parameters.FromBillions(130))
        from tokens in Input.Interval("tokens", Tokens.FromTrillions(15), Tokens.FromTrillions(45))
        from peak in Input.Interval("peak", FlopPerSecond.FromTera(2200), FlopPerSecond.FromTera(2600))
        from use in Input.Interval("utilization", Fraction.FromPercent(25), Fraction.FromPercent(45))
        from experiments in Input.Interval("experiments", Ratio.FromTimes(0.5), Ratio.FromTimes(4))
        from staff in Input.Interval("staff", Fraction.FromPercent(29), Fraction.FromPercent(49))
        from models in Input.Interval("models", Ratio.FromTimes(20), Ratio.FromTimes(120))
        select new Laboratory(size, tokens, peak, use, Ratio.FromTimes(1 + experiments.Times), staff, models);

    private static Uncertain<Serving> Serving() =>
        from read in Input.Interval("prefill", TokensPerSecond.FromPerSecond(4_600), TokensPerSecond.FromPerSecond(13_800))
        from written in Input.Interval("decoding", TokensPerSecond.FromPerSecond(925), TokensPerSecond.FromPerSecond(2_775))
        from faster in Input.Interval("speed", Ratio.FromTimes(2.5), Ratio.FromTimes(8))
        from input in Input.Interval("input per output", Ratio.FromTimes(4), Ratio.FromTimes(50))
        from hits in Input.Interval("cache hits", Fraction.FromPercent(30), Fraction.FromPercent(75))
        select new Serving(read, written, faster, input, hits);

    private static Uncertain<Market> Market() =>
        from fresh in Input.Interval("price of input", UsdPerMillionTokens.FromDollars(0.6), UsdPerMillionTokens.FromDollars(1.25))
        from output in Input.Interval("price of output", UsdPerMillionTokens.FromDollars(2.5), UsdPerMillionTokens.FromDollars(10))
        from paid in Input.Interval("paid", Fraction.FromPercent(30), Fraction.FromPercent(95))
        from revenue in Input.Interval("revenue", Usd.FromBillions(55), Usd.FromBillions(110))
        from growth in Input.Interval("growth", YearlyGrowth.FromTimes(1.2), YearlyGrowth.FromTimes(2.8))
        from other in Input.Interval("other costs", Fraction.FromPercent(20), Fraction.FromPercent(45))
        select new Market(new(fresh, output, 0.1 * fresh), paid, revenue, growth, other);

    private static Uncertain<Programme> Programme() =>
        from spending in Input.Interval("spending", Usd.FromBillions(630), Usd.FromBillions(700))
        from share in Input.Interval("share for AI", Fraction.FromPercent(55), Fraction.FromPercent(90))
        from works in Input.Interval("hours sold", Fraction.FromPercent(40), Fraction.FromPercent(90))
        from tokens in Input.Interval("hours for tokens", Fraction.FromPercent(25), Fraction.FromPercent(70))
        from delay in Input.Interval("delay", Years.FromYears(0.5), Years.FromYears(2))
        select new Programme(spending, share, works, tokens, delay);
}
