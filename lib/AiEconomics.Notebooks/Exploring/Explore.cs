using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>Makes explorables: models whose inputs a reader of the page moves, without a kernel.</summary>
public static class Explore
{
    /// <summary>A model to explore: its inputs become sliders over their 90 % intervals, its result a number and a curve.</summary>
    /// <param name="title">What the model gives, such as <c>Cost of the final run</c>; it heads the chart.</param>
    /// <param name="axis">What the vertical axis measures, with its unit.</param>
    /// <param name="model">The model; inputs that are known exactly stay as they are.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <param name="scale">How many base units one unit of the axis is.</param>
    /// <exception cref="ArgumentException">The model has no input to move.</exception>
    /// <exception cref="ModelException">The model fails somewhere inside the intervals of its inputs.</exception>
    public static Explorable<T> Of<T>(string title, string axis, Uncertain<T> model, string source, double scale = 1) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(model);
        var output = ExploreOutput.Of("result", model);
        return output.Inputs.Count == 0
            ? throw new ArgumentException($"'{title}' has no input to move: every input is known exactly. Give the model at least one interval.")
            : new(new Exploration { Title = title, Axis = axis, Source = source, Scale = scale, Outputs = [output] });
    }
}
