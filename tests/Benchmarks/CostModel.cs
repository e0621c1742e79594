using AiEconomics.Training;
using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Benchmarks;

/// <summary>The cost of a training run with four log-normal inputs, as a notebook writes it.</summary>
internal static class CostModel
{
    private static readonly Fraction Utilization = Fraction.FromPercent(36);

    internal static Uncertain<Usd> Query() =>
        from parameters in Input.LogNormal("parameters", Parameters.FromBillions(28), Parameters.FromBillions(36))
        from tokens in Input.LogNormal("tokens", Tokens.FromTrillions(14), Tokens.FromTrillions(17))
        from peak in Input.LogNormal("peak", FlopPerSecond.FromTera(900), FlopPerSecond.FromTera(1000))
        from rent in Input.LogNormal("rent", UsdPerGpuHour.FromDollars(1.5), UsdPerGpuHour.FromDollars(2.5))
        select TrainingRun.Cost(TrainingRun.Compute(parameters, tokens), peak, Utilization, rent);
}
