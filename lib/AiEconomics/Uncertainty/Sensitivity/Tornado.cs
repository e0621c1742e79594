using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;

namespace AiEconomics.Uncertainty;

/// <summary>How far each input alone moves a result: one at a time from its 5th to its 95th percentile, all others at their medians.</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <remarks>Dependence between inputs plays no part here: one input moves, the others stay.</remarks>
public sealed class Tornado<T>
{
    private const double Reach = Numerics.StandardNormal.Percentile95;

    internal Tornado(Plan<double> plan)
    {
        var probe = new Probe(plan);
        Middle = Scale<T>.Of(probe.At(new double[plan.Inputs.Count]));
        Bars = [.. plan.Inputs.Select((input, place) => Bar(probe, input, place)).OrderByDescending(bar => bar.Swing)];
    }

    /// <summary>The result with every input at its median.</summary>
    public T Middle { get; }

    /// <summary>The inputs, the one that moves the result most first.</summary>
    public IReadOnlyList<TornadoBar<T>> Bars { get; }

    /// <summary>One line for each input, such as <c>h800.rent from USD 1.50/GPU-h to USD 2.50/GPU-h: USD 3.60 M to USD 6.00 M</c>.</summary>
    public override string ToString() => string.Join('\n', Bars.Select(bar => bar.ToString()));

    private static TornadoBar<T> Bar(Probe probe, InputDefinition input, int place)
    {
        var (atLow, atHigh) = (probe.AtOne(place, -Reach), probe.AtOne(place, Reach));
        return new(input.Key, input.Name, probe.Text(place, -Reach), probe.Text(place, Reach), Scale<T>.Of(atLow), Scale<T>.Of(atHigh), Math.Abs(atHigh - atLow));
    }
}
