using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>How a quantity writes its number, said so that a page can do the same: a kind of number, a factor, and what stands around it.</summary>
/// <param name="Kind"><c>scaled</c> (4.73 M), <c>significant</c> (37.0), <c>prefixed</c> (1.98 T), <c>scientific</c> (3.03e24) or <c>power</c> (of ten).</param>
/// <param name="Factor">What the base unit is multiplied by.</param>
/// <param name="Before">What stands before the number; a minus sign stands before that.</param>
/// <param name="After">What stands after the number.</param>
internal sealed record NumberForm(string Kind, double Factor = 1, string Before = "", string After = "")
{
    private const string Scaled = "scaled";
    private const string Significant = "significant";
    private const string Prefixed = "prefixed";

    private static readonly Dictionary<Type, NumberForm> Forms = new()
    {
        [typeof(double)] = new(Scaled),
        [typeof(Bytes)] = new(Prefixed, After: "B"),
        [typeof(BytesPerSecond)] = new(Prefixed, After: "B/s"),
        [typeof(Flop)] = new("scientific", After: " FLOP"),
        [typeof(FlopPerSecond)] = new(Significant, 1e-12, After: " TFLOP/s"),
        [typeof(Fraction)] = new(Significant, 100, After: " %"),
        [typeof(GpuCount)] = new(Scaled, After: " GPUs"),
        [typeof(GpuHours)] = new(Scaled, After: " GPU-h"),
        [typeof(Headcount)] = new(Scaled, After: " people"),
        [typeof(InterestRate)] = new(Significant, 100, After: " %"),
        [typeof(KilowattHours)] = new(Scaled, After: " kWh"),
        [typeof(Parameters)] = new(Scaled, After: " parameters"),
        [typeof(ProfitRatio)] = new(Significant, 100, After: " %"),
        [typeof(Ratio)] = new(Scaled, After: " times"),
        [typeof(Tokens)] = new(Scaled, After: " tokens"),
        [typeof(TokensPerSecond)] = new(Scaled, After: " tokens/s"),
        [typeof(Usd)] = new(Scaled, Before: "USD "),
        [typeof(UsdPerGpu)] = new(Scaled, Before: "USD ", After: "/GPU"),
        [typeof(UsdPerGpuHour)] = new(Significant, Before: "USD ", After: "/GPU-h"),
        [typeof(UsdPerKilowattHour)] = new(Significant, Before: "USD ", After: "/kWh"),
        [typeof(UsdPerMillionTokens)] = new(Significant, Before: "USD ", After: "/Mtok"),
        [typeof(UsdPerPerson)] = new(Scaled, Before: "USD ", After: "/person"),
        [typeof(UsdPerPetaflopDay)] = new(Scaled, Before: "USD ", After: "/PFLOP/s-day"),
        [typeof(Volatility)] = new(Significant, 100, After: " % a year"),
        [typeof(Watts)] = new(Prefixed, After: "W"),
        [typeof(YearlyGrowth)] = new("power", After: " times a year"),
        [typeof(Years)] = new(Significant, After: " years"),
    };

    /// <summary>What stands around the number: <c>USD/GPU-h</c>, <c>%</c>.</summary>
    internal string Unit => (Before.Trim() + (After.StartsWith('/') ? After : " " + After.Trim())).Trim();

    /// <summary>The number that is written and drawn: 36 for the base value 0.36 of a percentage.</summary>
    internal double Shown(double number) => Kind == "power" ? Math.Pow(10, number) : number * Factor;

    /// <exception cref="NotSupportedException">The quantity is new here.</exception>
    internal static NumberForm Of(Type quantity) => Forms.TryGetValue(quantity, out var form)
        ? form
        : throw new NotSupportedException($"A page cannot write {quantity.Name} yet: add it to the table of NumberForm.");
}
