namespace AiEconomics.Figures.Tables;

/// <summary>One column of a table as <c>datapackage.json</c> describes it.</summary>
/// <remarks>The names are those of Frictionless Table Schema; <see cref="Vocabulary"/> is our addition to it.</remarks>
public sealed record FieldSchema
{
    /// <summary>The column's name, as in the header line.</summary>
    public required string Name { get; init; }

    /// <summary><c>string</c>, <c>number</c> or <c>date</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What the column holds, in words.</summary>
    public string Description { get; init; } = "";

    /// <summary>What values are allowed.</summary>
    public FieldConstraints Constraints { get; init; } = new();

    /// <summary>The words of which the field is a list, by group, each with its meaning; a field has at most one word of a group.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Vocabulary { get; init; }
}
