namespace AiEconomics.Uncertainty.Plans;

/// <summary>A named input: what is believed of it, and the type in which a model receives it.</summary>
internal sealed record InputDefinition(string Key, Distribution Distribution, Type Type)
{
    /// <summary>What charts call it: its key, or what the figure of this key says.</summary>
    internal string Name { get; init; } = Key;

    /// <summary>Fails where two inputs of one name are not the same.</summary>
    internal void MustEqual(InputDefinition other)
    {
        if ((Key, Distribution, Type) != (other.Key, other.Distribution, other.Type))
        {
            throw new InvalidOperationException(
                $"Input '{Key}' is defined twice and not alike: {Text} and {other.Text}. One name means one quantity; rename one of them.");
        }
    }

    /// <summary>The distribution with the type.</summary>
    private string Text => $"{Distribution} as {Type.Name}";
}
