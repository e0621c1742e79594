namespace AiEconomics.Figures.Tables;

/// <summary>One table of a data folder: its name, its file, its columns.</summary>
public sealed record TableResource
{
    /// <summary>The name by which it is asked for, such as <c>evidence</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The file, relative to the folder of <c>datapackage.json</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What the table holds, in words.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it is a series: a table of which each cell of a measured column is a figure.</summary>
    public bool IsSeries => Schema.Fields.Any(column => column.Figure.Length > 0);

    /// <summary>Its columns and keys.</summary>
    public required TableSchema Schema { get; init; }
}
