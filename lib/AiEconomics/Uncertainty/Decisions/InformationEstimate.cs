using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty;

/// <summary>Estimates what knowing an input is worth from draws of the inputs and of every option's payoff.</summary>
internal sealed class InformationEstimate(double[][] payoffs, int options)
{
    // Enough draws in a part for a steady mean, enough parts to follow how the best option changes.
    private const int MostParts = 128;
    private const int FewestInPart = 64;

    internal InformationValue<T> Of<T>(IReadOnlyList<string> names, IReadOnlyList<string> keys, double[][] inputs)
    {
        var means = Means(payoffs);
        var best = Array.IndexOf(means, means.Max());
        var perfect = payoffs.Average(payoff => payoff.Max()) - means[best];
        var single = keys.Select((key, input) => new InputValue<T>(key, Scale<T>.Of(Math.Max(Known(inputs[input]) - means[best], 0))));
        return new(names[best], Scale<T>.Of(means[best]), Scale<T>.Of(perfect), [.. single.OrderByDescending(value => Scale<T>.Number(value.Worth))]);
    }

    /// <summary>The expected payoff of a choice that is made knowing the input.</summary>
    private double Known(double[] input)
    {
        var order = Enumerable.Range(0, input.Length).ToArray();
        Array.Sort((double[])input.Clone(), order);
        var parts = Math.Clamp(input.Length / FewestInPart, 1, MostParts);
        var total = 0.0;
        for (var part = 0; part < parts; part++)
        {
            var (from, to) = ((int)((long)input.Length * part / parts), (int)((long)input.Length * (part + 1) / parts));
            total += Means(order[from..to].Select(draw => payoffs[draw])).Max() * (to - from);
        }

        return total / input.Length;
    }

    private double[] Means(IEnumerable<double[]> draws)
    {
        var sums = new double[options];
        var count = 0;
        foreach (var draw in draws)
        {
            for (var option = 0; option < options; option++)
            {
                sums[option] += draw[option];
            }

            count++;
        }

        return [.. sums.Select(sum => sum / count)];
    }
}
