using System.Text.Json;

namespace AiEconomics.Figures.Tables;

/// <summary>What a description holds: the tables, the columns that several of them share, and the vocabularies.</summary>
internal sealed record PackageContent(
    IReadOnlyList<TableResource> Resources,
    IReadOnlyList<FieldSchema>? Fields = null,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>>? Vocabularies = null)
{
    /// <summary>The tables, each column in full.</summary>
    /// <exception cref="JsonException">A column has no type and is not shared, or names no vocabulary.</exception>
    internal IReadOnlyList<TableResource> Resolved() =>
        [.. Resources.Select(table => Joined(Below(table)) with { Schema = table.Schema with { Fields = [.. table.Schema.Fields.Select(field => Whole(field, table.Name))] } })];

    // The standard forbids it too: a description from elsewhere must not make us read the machine's own files.
    private static TableResource Below(TableResource table) => Path.IsPathRooted(table.Path) || table.Path.Any(char.IsControl) || table.Path.Split('/', '\\').Contains("..")
        ? throw new JsonException($"The file of table {TableFault.Quote(table.Name)} does not lie below the folder of the description.")
        : table;

    private TableResource Joined(TableResource table)
    {
        foreach (var key in table.Schema.ForeignKeys)
        {
            var other = Resources.FirstOrDefault(other => other.Name == key.Reference.Resource);
            if (!Has(table, key.Fields) || other is null || !Has(other, key.Reference.Fields))
            {
                throw new JsonException(
                    $"Table {TableFault.Quote(table.Name)} joins its column {TableFault.Quote(key.Fields)} to {TableFault.Quote(key.Reference.Fields)} of table {TableFault.Quote(key.Reference.Resource)}; one of these is not there.");
            }
        }

        return table;

        static bool Has(TableResource table, string column) => table.Schema.Fields.Any(field => field.Name == column);
    }

    private FieldSchema Whole(FieldSchema field, string table)
    {
        var whole = field.Type.Length > 0 ? field
            : Fields?.FirstOrDefault(shared => shared.Name == field.Name && shared.Type.Length > 0)
            ?? throw new JsonException($"Column '{field.Name}' of table '{table}' has no type, and no shared column has its name.");
        Require(whole);
        return whole.Vocabulary.Length == 0 ? whole
            : Vocabularies?.GetValueOrDefault(whole.Vocabulary) is { } words ? whole with { Words = words }
            : throw new JsonException($"Column '{field.Name}' of table '{table}' has its words from the vocabulary '{whole.Vocabulary}', which is not there.");
    }

    private static void Require(FieldSchema field)
    {
        try
        {
            _ = field.Constraints.Pattern is not null && field.Constraints.Matches("");
        }
        catch (ArgumentException)
        {
            throw new JsonException($"Column {TableFault.Quote(field.Name)} has the pattern {TableFault.Quote(field.Constraints.Pattern!)}, which is no regular expression.");
        }
    }
}
