using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;
using CsvHelper;

namespace AiEconomics.Cli.Site;

/// <summary>One table of <c>data/</c> as its page needs it.</summary>
/// <param name="Name">Name in the data package.</param>
/// <param name="Title">Title for a reader.</param>
/// <param name="Description">What the rows are.</param>
/// <param name="File">File name below <c>data/</c>.</param>
/// <param name="Fields">The columns, in the order of the file.</param>
/// <param name="Rows">The cells as written.</param>
internal sealed record DataTable(
    string Name, string Title, string Description, string File, IReadOnlyList<DataField> Fields, IReadOnlyList<string[]> Rows)
{
    /// <summary>Reads the tables that <c>data/datapackage.json</c> describes; none where there is no such file.</summary>
    /// <exception cref="Fault">The description or a table cannot be read.</exception>
    public static IReadOnlyList<DataTable> ReadAll(string dataFolder)
    {
        var package = Path.Combine(dataFolder, "datapackage.json");
        if (!System.IO.File.Exists(package))
        {
            return [];
        }

        try
        {
            var content = JsonNode.Parse(System.IO.File.ReadAllBytes(package));
            var shared = Named(content?["fields"]);
            return [.. (content?["resources"] as JsonArray ?? []).OfType<JsonObject>().Where(IsCsv).Select(resource => Read(dataFolder, resource, shared))];
        }
        catch (Exception fault) when (fault is JsonException or IOException or CsvFormatException)
        {
            throw new Fault($"The tables of {dataFolder} cannot be read: {fault.Message} To see every fault run: aiecon check");
        }
    }

    private static bool IsCsv(JsonObject resource) =>
        NotebookText.Join(resource["path"]).EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, JsonObject> Named(JsonNode? fields) =>
        (fields as JsonArray ?? []).OfType<JsonObject>().ToDictionary(field => NotebookText.Join(field["name"]));

    private static DataTable Read(string folder, JsonObject resource, Dictionary<string, JsonObject> shared)
    {
        var file = NotebookText.Join(resource["path"]);
        var described = Named(resource["schema"]?["fields"]);
        using var reader = CsvReader.FromFile(Path.Combine(folder, file));
        List<string[]> rows = [];
        foreach (var row in reader)
        {
            rows.Add([.. row.ToArray()]);
        }

        var fields = reader.Headers!.Select(header => DataField.From(header, Described(header))).ToArray();
        var name = NotebookText.Join(resource["name"]);
        var title = NotebookText.Join(resource["title"]);

        // A column that has only a name is one of those that the tables share.
        JsonObject? Described(string header) =>
            described.GetValueOrDefault(header) is { } own && own.ContainsKey("type") ? own : shared.GetValueOrDefault(header);

        return new DataTable(name, title.Length > 0 ? title : DataField.Readable(name), NotebookText.Join(resource["description"]), file, fields, rows);
    }
}
