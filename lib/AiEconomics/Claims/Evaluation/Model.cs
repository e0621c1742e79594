using AiEconomics.Inference;
using AiEconomics.Pricing;
using AiEconomics.Scaling;
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

    private readonly double[] sizes = [.. Arguments.Select(Size)];
    private readonly double resultSize = Size(Result);

    internal static IReadOnlyDictionary<string, Model> All { get; } = new Model[]
    {
        new("compute", [Parameters.Unit, Tokens.Unit], Flop.Unit, "C", a => TrainingRun.Compute(Parameters.FromBase(a[0]), Tokens.FromBase(a[1])).BaseValue),
        new(
            "training-cost",
            [Parameters.Unit, Tokens.Unit, FlopPerSecond.Unit, Fraction.Unit, UsdPerGpuHour.Unit],
            Usd.Unit,
            "K",
            a => TrainingRun.Cost(TrainingRun.Compute(Parameters.FromBase(a[0]), Tokens.FromBase(a[1])), FlopPerSecond.FromBase(a[2]), Fraction.FromBase(a[3]), UsdPerGpuHour.FromBase(a[4])).BaseValue),
        new(
            "implied-utilization",
            [Flop.Unit, FlopPerSecond.Unit, GpuHours.Unit],
            Fraction.Unit,
            "u",
            a => TrainingRun.ImpliedUtilization(Flop.FromBase(a[0]), FlopPerSecond.FromBase(a[1]), GpuHours.FromBase(a[2])).BaseValue),
        new(
            "compute-share",
            [Flop.Unit, Ratio.Unit, Ratio.Unit, Ratio.Unit, Ratio.Unit],
            Ratio.Unit,
            "g",
            a => OptimizerGain.ComputeShare(Flop.FromBase(a[0]), new(a[1], a[2]), new(a[3], a[4])).BaseValue),
        new(
            "blended-price",
            [UsdPerMillionTokens.Unit, UsdPerMillionTokens.Unit, UsdPerMillionTokens.Unit, Ratio.Unit, Fraction.Unit],
            UsdPerMillionTokens.Unit,
            "p",
            a => BlendedPrice.Of(
                new TokenRates(UsdPerMillionTokens.FromBase(a[1]), UsdPerMillionTokens.FromBase(a[2]), UsdPerMillionTokens.FromBase(a[0])),
                Mix(inputPerOutput: a[3], Fraction.FromBase(a[4]))).BaseValue),
        // The batch is a free letter in expressions, and so a pure number there.
        new(
            "experts-touched",
            [Ratio.Unit, Ratio.Unit],
            Fraction.Unit,
            "e",
            a => Experts.Touched(Ratio.FromBase(a[0]), Tokens.FromBase(a[1])).BaseValue),
    }.ToDictionary(model => model.Name, StringComparer.Ordinal);

    /// <summary>The result, in base units, of arguments in base units; not a number where the model has none.</summary>
    internal double At(IReadOnlyList<double> arguments)
    {
        try
        {
            var numbers = new double[sizes.Length];
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = arguments[i] / sizes[i];
            }

            return Function(numbers) * resultSize;
        }
        catch (ArgumentOutOfRangeException)
        {
            return double.NaN;
        }
    }

    internal Interval Over(IReadOnlyList<Interval> arguments)
    {
        Interval? all = null;
        var open = new List<int>();
        var (ends, pointsIncluded) = (new double[arguments.Count], true);
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = arguments[i].Low;
            if (!arguments[i].IsPoint)
            {
                open.Add(i);
            }
            else
            {
                pointsIncluded &= arguments[i].LowIncluded;
            }
        }

        for (var corner = 0; corner < 1 << open.Count; corner++)
        {
            var included = pointsIncluded;
            for (var i = 0; i < open.Count; i++)
            {
                var (argument, high) = (arguments[open[i]], (corner >> i & 1) != 0);
                ends[open[i]] = high ? argument.High : argument.Low;
                included &= high ? argument.HighIncluded : argument.LowIncluded;
            }

            var value = At(ends);
            if (double.IsNaN(value))
            {
                return Interval.Everything;
            }

            var point = Interval.Point(value, included);
            all = all is { } known ? Interval.Join(known, point) : point;
        }

        return all!.Value;
    }

    // Input without end for one output token is input alone.
    private static TokenMix Mix(double inputPerOutput, Fraction cacheHitShare) =>
        double.IsPositiveInfinity(inputPerOutput) ? TokenMix.InputOnly(cacheHitShare) : TokenMix.Of(Ratio.FromTimes(inputPerOutput), cacheHitShare);

    private static double Size(string unit) => Unit.Of(unit, None)!.Size;
}
