using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Runs;

namespace AiEconomics.Uncertainty;

/// <summary>Looks for the nearest inputs at which a result crosses a threshold.</summary>
internal sealed class FlipSearch
{
    private const double Farthest = 6;
    private const double Step = 0.05;
    private const double Nudge = 1e-4;
    private const int MostSteps = 200;
    private readonly Plan<double> plan;
    private readonly Probe probe;
    private readonly double threshold;
    private readonly double middle;
    private readonly bool above;
    private readonly double[,] root;

    internal FlipSearch(Plan<double> plan, double threshold)
    {
        (this.plan, this.threshold, probe) = (plan, threshold, new(plan));
        middle = probe.At(new double[plan.Inputs.Count]);
        above = middle > threshold;
        root = NearestCorrelation.Root(plan.Correlation().ToArray());
    }

    internal FlipAnalysis<T> Find<T>()
    {
        var single = plan.Keys.Select((_, input) => Alone(input)).OrderBy(flip => flip.Deviations).ToList();
        var joint = Together();
        IReadOnlyList<Flip> moved = joint is null ? [] : [.. Dependent(joint).Select((normal, input) => Told(input, normal))];
        return new(Scale<T>.Of(middle), Scale<T>.Of(threshold), above, single, moved, joint is null ? double.PositiveInfinity : Length(joint));
    }

    private Flip Alone(int input)
    {
        var up = Crossing(reach => probe.AtOne(input, reach));
        var down = Crossing(reach => probe.AtOne(input, -reach));
        return (up, down) switch
        {
            (null, null) => new(plan.Keys[input], probe.Text(input, 0), null, double.PositiveInfinity, 0),
            _ when down is null || up <= down => Told(input, up!.Value),
            _ => Told(input, -down.Value),
        };
    }

    private Flip Told(int input, double normal) =>
        new(plan.Keys[input], probe.Text(input, 0), probe.Text(input, normal), Math.Abs(normal), StandardNormal.Cumulative(-Math.Abs(normal)));

    // Follows the gradient to the nearest point on the border (Hasofer and Lind, Rackwitz and Fiessler), then finds the border along that ray.
    private double[]? Together()
    {
        var point = new double[plan.Inputs.Count];
        for (var (step, moved) = (0, 1.0); step < MostSteps && moved > 1e-9; step++)
        {
            var (value, slopes) = (Beyond(point), Slopes(point));
            var steepness = slopes.Sum(slope => slope * slope);
            if (steepness == 0)
            {
                return null;
            }

            var along = (slopes.Zip(point, (slope, place) => slope * place).Sum() - value) / steepness;
            // Half steps, because full ones may circle around a curved border.
            var next = Shortened([.. point.Zip(slopes, (place, slope) => (place + along * slope) / 2)]);
            moved = Length([.. next.Zip(point, (to, from) => to - from)]);
            point = next;
        }

        return OnBorder(point);
    }

    private double[]? OnBorder(double[] point)
    {
        var length = Length(point);
        double[] Along(double reach) => [.. point.Select(place => place / length * reach)];
        return length > 0 && Crossing(reach => probe.At(Dependent(Along(reach)))) is { } distance ? Along(distance) : null;
    }

    private double? Crossing(Func<double, double> result)
    {
        for (var reach = Step; reach <= Farthest + Step / 2; reach += Step)
        {
            if (result(reach) > threshold != above)
            {
                return Halved(result, reach - Step, reach);
            }
        }

        return null;
    }

    private double Halved(Func<double, double> result, double near, double far)
    {
        for (var step = 0; step < 60; step++)
        {
            var between = (near + far) / 2;
            (near, far) = result(between) > threshold == above ? (between, far) : (near, between);
        }

        return far;
    }

    private double[] Slopes(double[] point) =>
        [.. point.Select((_, input) => (Beyond(Nudged(point, input, Nudge)) - Beyond(Nudged(point, input, -Nudge))) / (2 * Nudge))];

    private double Beyond(double[] independent) => probe.At(Dependent(independent)) - threshold;

    private double[] Dependent(double[] independent) =>
        [.. independent.Select((_, row) => Enumerable.Range(0, row + 1).Sum(column => root[row, column] * independent[column]))];

    private static double[] Nudged(double[] point, int input, double by)
    {
        var nudged = (double[])point.Clone();
        nudged[input] += by;
        return nudged;
    }

    private static double[] Shortened(double[] point)
    {
        var length = Length(point);
        return length <= Farthest ? point : [.. point.Select(place => place * Farthest / length)];
    }

    private static double Length(double[] point) => Math.Sqrt(point.Sum(place => place * place));
}
