using System.Text.Json.Serialization;

namespace AiEconomics.Figures.Tables;

/// <summary>One column of a table as <c>datapackage.json</c> describes it.</summary>
/// <remarks>
/// The names are those of Frictionless Table Schema. Ours are the vocabulary of a column that is a list of words, and what a column
/// of measurements says of each of its cells: name of the figure, quantity, unit and footing.
/// </remarks>
public sealed record FieldSchema
{
    /// <summary>The column's name, as in the header line.</summary>
    public required string Name { get; init; }

    /// <summary><c>string</c>, <c>number</c> or <c>date</c>; a column that has only a name is one of those that the tables share.</summary>
    public string Type { get; init; } = "";

    /// <summary>The heading that a reader sees.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the column holds, in words.</summary>
    public string Description { get; init; } = "";

    /// <summary>What values are allowed.</summary>
    public FieldConstraints Constraints { get; init; } = new();

    /// <summary>The name of the vocabulary whose words the column holds; empty where it is free.</summary>
    public string Vocabulary { get; init; } = "";

    /// <summary>The words of which the field is a list, by group, each with its meaning; a field has at most one word of a group.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Words { get; init; }

    /// <summary>Where each cell is a figure, the last part of the figures' keys, such as <c>cache-hit-price</c>; else empty.</summary>
    public string Figure { get; init; } = "";

    /// <summary>What the figures measure, in English.</summary>
    public string Quantity { get; init; } = "";

    /// <summary>What the figures measure, in Chinese.</summary>
    [JsonPropertyName("quantity_zh")]
    public string QuantityZh { get; init; } = "";

    /// <summary>The base unit of the figures.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The words of the footing that all figures of the column share; a row adds its own.</summary>
    public string Basis { get; init; } = "";

    /// <summary><c>low</c> or <c>high</c> where the column holds one end of a range, whose figure the column of the other end shares; else empty.</summary>
    public string End { get; init; } = "";
}
