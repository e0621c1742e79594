using AiEconomics.Figures.Tables;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>The description of the tables, and the tables as it then describes them.</summary>
internal sealed class PackageReader : FuzzedReader
{
    private string folder = "";

    internal override string Name => "datapackage";

    internal override string What => "The description of the tables as JSON";

    internal override IReadOnlyList<string> Words =>
        ["\"resources\"", "\"schema\"", "\"fields\"", "\"name\"", "\"path\"", "\"type\": \"number\"", "\"primaryKey\"", "\"foreignKeys\"", "\"constraints\"", "\"enum\": []", "\"pattern\": \"(a+)+$\"", "\"pattern\": \"(\"", "\"minimum\": 0", "\"vocabulary\"", "[[[[", "{\"a\":"];

    internal override void Prepare(string folder)
    {
        DataFolders.Prepare(folder);
        this.folder = folder;
    }

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        File.WriteAllBytes(Path.Combine(folder, DataPackage.FileName), input);
        try
        {
            var package = DataPackage.Load(folder);
            var faults = new List<TableFault>();
            foreach (var table in package.Resources)
            {
                Holds(Path.GetFullPath(Path.Combine(folder, table.Path)).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal), "a table lies below the folder");
                package.Read(table.Name, faults);
            }

            return [.. faults.Select(fault => fault.ToString())];
        }
        catch (TableException error)
        {
            return [.. error.Faults.Select(fault => fault.ToString())];
        }
    }
}
