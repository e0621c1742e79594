using AiEconomics.Training;
using AiEconomics.Units;

namespace AiEconomics.Claims.Evaluation;

/// <summary>A model of the library that an expression may call, such as <c>compute(kimi-k2.active-parameters, kimi-k2.tokens)</c>.</summary>
/// <remarks>Each of these rises or falls steadily in every argument, so the ends of a result lie at ends of the arguments.</remarks>
/// <param name="Name">The name in expressions.</param>
/// <param name="Arguments">The units of its arguments.</param>
/// <param name="Result">The unit of its result.</param>
/// <param name="Tex">How it is written in a formula.</param>
/// <param name="Function">The model, on numbers in those units.</param>
internal sealed record Model(string Name, IReadOnlyList<string> Arguments, string Result, string Tex, Func<IReadOnlyList<double>, double> Function)
{
    private static readonly HashSet<string> None = [];

    internal static IReadOnlyDictionary<string, Model> All { get; } = new Model[]
    {
        new("compute", [Parameters.Unit, Tokens.Unit], Flop.Unit, "C", a => TrainingRun.Compute(Parameters.FromBase(a[0]), Tokens.FromBase(a[1])).BaseValue),
        new(
            "training-cost",
            [Parameters.Unit, Tokens.Unit, FlopPerSecond.Unit, Fraction.Unit, UsdPerGpuHour.Unit],
            Usd.Unit,
            "K",
            a => TrainingRun.Cost(TrainingRun.Compute(Parameters.FromBase(a[0]), Tokens.FromBase(a[1])), FlopPerSecond.FromBase(a[2]), Fraction.FromBase(a[3]), UsdPerGpuHour.FromBase(a[4])).BaseValue),
    }.ToDictionary(model => model.Name, StringComparer.Ordinal);

    /// <summary>The result, in base units, of arguments in base units; not a number where the model has none.</summary>
    internal double At(IReadOnlyList<double> arguments)
    {
        try
        {
            return Function([.. arguments.Zip(Arguments, (value, unit) => value / Size(unit))]) * Size(Result);
        }
        catch (ArgumentOutOfRangeException)
        {
            return double.NaN;
        }
    }

    internal Interval Over(IReadOnlyList<Interval> arguments)
    {
        Interval? all = null;
        for (var corner = 0; corner < 1 << arguments.Count; corner++)
        {
            var ends = arguments.Select((a, i) => (corner >> i & 1) == 0 ? (Value: a.Low, Included: a.LowIncluded) : (Value: a.High, Included: a.HighIncluded)).ToList();
            var value = At([.. ends.Select(end => end.Value)]);
            if (double.IsNaN(value))
            {
                return Interval.Everything;
            }

            var point = Interval.Point(value, ends.TrueForAll(end => end.Included));
            all = all is { } known ? Interval.Join(known, point) : point;
        }

        return all!.Value;
    }

    private static double Size(string unit) => Unit.Of(unit, None)!.Size;
}
