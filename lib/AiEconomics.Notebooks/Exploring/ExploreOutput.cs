using AiEconomics.Uncertainty;
using AiEconomics.Units;

namespace AiEconomics.Notebooks.Exploring;

/// <summary>One result of an explorable: the model behind it as a function of the inputs that can be moved.</summary>
internal sealed class ExploreOutput
{
    private readonly Func<IReadOnlyList<double>, double> model;

    private ExploreOutput(string name, Type quantity, IReadOnlyList<ResponseInput> inputs, Func<IReadOnlyList<double>, double> model, Func<double, string> text)
    {
        Name = name;
        Form = NumberForm.Of(quantity);
        Inputs = inputs;
        this.model = model;
        Text = text;
    }

    internal string Name { get; }

    internal NumberForm Form { get; }

    /// <summary>The inputs that can be moved.</summary>
    internal IReadOnlyList<ResponseInput> Inputs { get; }

    /// <summary>A number of base units as the quantity writes it.</summary>
    internal Func<double, string> Text { get; }

    /// <summary>The result at a point of the inputs that can be moved; it never changes what is known.</summary>
    internal double At(IReadOnlyList<double> point) => model(point);

    internal static ExploreOutput Of<T>(string name, Uncertain<T> model) where T : struct, IQuantity<T>
    {
        var response = model.Response();
        int[] moved = [.. Enumerable.Range(0, response.Inputs.Count).Where(input => !response.Inputs[input].IsKnown)];
        double[] whole = [.. response.Inputs.Select(input => input.Median)];
        return new(name, typeof(T), [.. moved.Select(input => response.Inputs[input])], At, number => T.FromBase(number).ToString()!);

        double At(IReadOnlyList<double> point)
        {
            double[] full = [.. whole];
            for (var place = 0; place < moved.Length; place++)
            {
                full[moved[place]] = point[place];
            }

            return response.At(full).BaseValue;
        }
    }
}
