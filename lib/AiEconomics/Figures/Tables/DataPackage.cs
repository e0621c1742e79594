using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AiEconomics.Figures.Tables;

/// <summary>A folder of tables with its description, <c>datapackage.json</c> (Frictionless Data Package with Table Schema).</summary>
/// <remarks>
/// Reads what our tables use of the standard: fields of type string, number and date with constraints, one primary key, foreign
/// keys. Our additions are the columns that tables share (a column that has only a name is described once, under <c>fields</c>), the
/// vocabularies, and what makes a cell a figure.
/// </remarks>
public sealed class DataPackage
{
    internal const string FileName = "datapackage.json";
    private const int MostMegabytes = 16;
    private const string WhatItHolds = "the description of the tables";

    // Named, since a program of a single file switches the usual resolver off; generated code would lose what a column is when the description is silent.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private readonly Dictionary<string, TableResource> resources;
    private readonly Dictionary<TableSchema.ForeignKeyTarget, HashSet<string>?> keys = [];

    private DataPackage(string folder, PackageContent content)
    {
        Folder = folder;
        Resources = content.Resolved();
        Vocabularies = content.Vocabularies ?? new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>>();
        resources = Resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
    }

    /// <summary>The folder that holds the description and the tables.</summary>
    public string Folder { get; }

    /// <summary>The tables, in the order of the description.</summary>
    public IReadOnlyList<TableResource> Resources { get; }

    /// <summary>The words that columns may hold: by vocabulary, such as <c>basis</c>, by group, and each with its meaning.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> Vocabularies { get; }

    /// <summary>Reads the description in a folder.</summary>
    /// <exception cref="TableException">There is no <c>datapackage.json</c>, or it does not describe tables.</exception>
    public static DataPackage Load(string folder)
    {
        try
        {
            using var stream = SizedFile.Open(Path.Combine(folder, FileName), MostMegabytes);
            return new(folder, JsonSerializer.Deserialize<PackageContent>(stream, Options) ?? throw new JsonException("It has no 'resources'."));
        }
        catch (InvalidDataException error)
        {
            throw Broken(error.Message, WhatItHolds, "restore the file from version control");
        }
        catch (JsonException error) when (error.LineNumber is { } line)
        {
            throw Broken($"text that describes no tables (it breaks off, or has another form, at line {line + 1}, byte {error.BytePositionInLine + 1})", WhatItHolds, "restore the file from version control");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Broken($"no readable file in '{folder}'", WhatItHolds, "name the folder that holds the tables, usually data/");
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw Broken($"text that describes no tables ({error.Message.TrimEnd('.')})", WhatItHolds, "restore the file from version control");
        }
    }

    /// <summary>The rows of one table, validated, with its foreign keys.</summary>
    /// <exception cref="TableException">There is no such table, or it, or one that it refers to, does not hold what its description says.</exception>
    public IReadOnlyList<DataRow> Read(string name)
    {
        var faults = new List<TableFault>();
        var rows = Read(name, faults);
        TableException.ThrowIfAny(faults);
        return rows;
    }

    /// <summary>The rows of one table that are right; the faults of the others are added to the list.</summary>
    public IReadOnlyList<DataRow> Read(string name, IList<TableFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var resource = Named(name);
        var found = new List<TableFault>();
        var rows = new TableReader(Folder, resource, found).Read();
        rows.RemoveAll(row => resource.Schema.ForeignKeys.Any(key => PointsNowhere(row, key, found)));
        foreach (var fault in found)
        {
            faults.Add(fault);
        }

        return rows;
    }

    private bool PointsNowhere(DataRow row, TableSchema.ForeignKey key, List<TableFault> faults)
    {
        var text = row.Text(key.Fields);
        if (text.Length == 0 || Keys(key.Reference, faults) is not { } known || known.Contains(text))
        {
            return false;
        }

        var table = Named(key.Reference.Resource).Path;
        var cure = Nearest.To(text, known) is { } nearest ? $"write '{nearest}' if that is meant, or add it to {table}" : $"add it to {table}";
        faults.Add(row.Fault(key.Fields, TableFault.Quote(text), $"a {key.Reference.Fields} of {table}", cure));
        return true;
    }

    // Where the other table is itself at fault its faults are named, and what refers to it stays unjudged.
    private HashSet<string>? Keys(TableSchema.ForeignKeyTarget target, List<TableFault> faults)
    {
        if (!keys.TryGetValue(target, out var found))
        {
            var known = faults.Count;
            var rows = new TableReader(Folder, Named(target.Resource), faults).Read();
            found = faults.Count > known ? null : rows.Select(row => row.Text(target.Fields)).ToHashSet(StringComparer.Ordinal);
            keys.Add(target, found);
        }

        return found;
    }

    private TableResource Named(string name) => resources.TryGetValue(name, out var resource)
        ? resource
        : throw Broken($"no table '{name}'", $"one of {string.Join(", ", resources.Keys)}", "correct the name, or describe the table");

    private static TableException Broken(string found, string expected, string cure) => new([new(FileName, 0, "", found, expected, cure)]);
}
