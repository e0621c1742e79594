namespace AiEconomics.Figures.Tables;

/// <summary>The columns and keys of one table.</summary>
public sealed record TableSchema
{
    /// <summary>The columns, in the order of the header line.</summary>
    public required IReadOnlyList<FieldSchema> Fields { get; init; }

    /// <summary>The column whose value names a row; empty where there is none.</summary>
    public string PrimaryKey { get; init; } = "";

    /// <summary>The columns whose values must be keys of another table.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>One column that refers to another table.</summary>
    /// <param name="Fields">The column here.</param>
    /// <param name="Reference">Where its values must stand.</param>
    public sealed record ForeignKey(string Fields, ForeignKeyTarget Reference);

    /// <summary>The column that another one refers to.</summary>
    /// <param name="Resource">The table's name.</param>
    /// <param name="Fields">The column there.</param>
    public sealed record ForeignKeyTarget(string Resource, string Fields);
}
