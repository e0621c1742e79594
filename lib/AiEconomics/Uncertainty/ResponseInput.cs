using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty;

/// <summary>One input of a model: its name, its kind, and what is believed of it.</summary>
public sealed class ResponseInput
{
    private readonly InputDefinition definition;

    internal ResponseInput(InputDefinition definition) => this.definition = definition;

    /// <summary>Its name, such as <c>h800.rent</c>.</summary>
    public string Key => definition.Key;

    /// <summary>The quantity that it is, or <see cref="double"/>.</summary>
    public Type Quantity => definition.Type;

    /// <summary>Its 5th percentile, in base units.</summary>
    public double Low => definition.Distribution.AtNormal(-StandardNormal.Percentile95);

    /// <summary>Its median, in base units.</summary>
    public double Median => definition.Distribution.AtNormal(0);

    /// <summary>Its 95th percentile, in base units.</summary>
    public double High => definition.Distribution.AtNormal(StandardNormal.Percentile95);

    /// <summary>Whether nothing about it is uncertain, so that there is nothing to choose.</summary>
    public bool IsKnown => Low == High;

    /// <summary>A number of base units as the quantity writes it, such as <c>USD 2.00/GPU-h</c>.</summary>
    public string Text(double number) => InputText.Of(definition, number);
}
