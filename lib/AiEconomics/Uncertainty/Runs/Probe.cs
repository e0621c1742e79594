using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Asks a model at single points, given as a standard normal number for each input; 0 is its median.</summary>
internal sealed class Probe(Plan<double> plan)
{
    private readonly double[][] columns = plan.Columns(1);
    private readonly double[] result = new double[1];
    private readonly Failures failures = new(plan.Keys);

    internal double At(double[] normals)
    {
        for (var input = 0; input < columns.Length; input++)
        {
            columns[input][0] = Value(input, normals[input]);
        }

        failures.Run(plan.Model, columns, 1, result, 0);
        failures.ThrowIfAny(1);
        return result[0];
    }

    /// <summary>The model with one input moved and all others at their medians.</summary>
    internal double AtOne(int input, double normal)
    {
        var normals = new double[columns.Length];
        normals[input] = normal;
        return At(normals);
    }

    internal double Value(int input, double normal) => plan.Inputs[input].Distribution.AtNormal(normal);

    /// <summary>An input's value as its type writes it.</summary>
    internal string Text(int input, double normal) => InputText.Of(plan.Inputs[input], Value(input, normal));
}
