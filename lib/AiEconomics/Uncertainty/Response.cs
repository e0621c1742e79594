using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;

namespace AiEconomics.Uncertainty;

/// <summary>A model as a function of its inputs, to ask at points that one chooses instead of draws.</summary>
/// <typeparam name="T">The quantity, or a number.</typeparam>
/// <remarks>Dependence between inputs plays no part here: every input is set by the one who asks.</remarks>
public sealed class Response<T>
{
    private readonly Plan<double> plan;

    internal Response(Plan<double> plan)
    {
        this.plan = plan;
        Inputs = [.. plan.Inputs.Select(input => new ResponseInput(input))];
    }

    /// <summary>The inputs, in the order in which a point states them.</summary>
    public IReadOnlyList<ResponseInput> Inputs { get; }

    /// <summary>The result at a point.</summary>
    /// <param name="point">A number in base units for each input, in their order.</param>
    /// <exception cref="ArgumentException">The point has another number of inputs.</exception>
    /// <exception cref="ModelException">The model throws, or gives no finite number, at the point.</exception>
    public T At(params IReadOnlyList<double> point)
    {
        ArgumentNullException.ThrowIfNull(point);
        if (point.Count != Inputs.Count)
        {
            throw new ArgumentException(
                $"The model has {Inputs.Count} inputs ({string.Join(", ", plan.Keys)}), but the point has {point.Count} numbers; give one for each input.");
        }

        var result = new double[1];
        var failures = new Failures(plan.Keys);
        failures.Run(plan.Model, [.. point.Select(number => new[] { number })], 1, result, 0);
        failures.ThrowIfAny(1);
        return Scale<T>.Of(result[0]);
    }
}
