using System.Text.Json.Nodes;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>A small data folder: the tables of single figures, references and prices.</summary>
internal static class DataFolders
{
    private static readonly string[] Kept = ["references", "article", "evidence", "prices"];

    internal static DataPackage Prepare(string folder)
    {
        var data = DataFolder.Find();
        var description = JsonNode.Parse(File.ReadAllText(Path.Combine(data, DataPackage.FileName)))!;
        var tables = description["resources"]!.AsArray();
        foreach (var table in tables.Where(table => !Kept.Contains((string)table!["name"]!)).ToList())
        {
            tables.Remove(table);
        }

        File.WriteAllText(Path.Combine(folder, DataPackage.FileName), description.ToJsonString());
        foreach (var table in Kept)
        {
            // Of the figures the header alone: they would be read again with each input.
            var lines = File.ReadAllLines(Path.Combine(data, table + ".csv"));
            File.WriteAllLines(Path.Combine(folder, table + ".csv"), table is "article" or "evidence" ? lines[..1] : lines);
        }

        return DataPackage.Load(folder);
    }
}
