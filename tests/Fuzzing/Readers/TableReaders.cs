using System.Text;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>CSV as such, and as the table of references.</summary>
internal sealed class TableReaders : FuzzedReader
{
    private const string File = "references.csv";

    private DataPackage package = null!;

    internal override string Name => "csv";

    internal override string What => "Tables as CSV";

    internal override IReadOnlyList<string> Words => ["2026-11-24", "https://example.org", "paper2025", "\"\"", "\",\"", "; "];

    internal override void Prepare(string folder) => package = DataFolders.Prepare(folder);

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        System.IO.File.WriteAllBytes(Path.Combine(package.Folder, File), input);
        var faults = new List<TableFault>();
        var records = CsvTable.Read(package.Folder, File, faults);
        if (faults.Count == 0)
        {
            WrittenAnewReadsTheSame(records);
        }

        faults.Clear();
        var rows = package.Read("references", faults);
        Holds(rows.All(row => row.Line > 1 && row.Text("key").Length > 0), "each row has a key and a line below the header");
        return [.. faults.Select(fault => fault.ToString())];
    }

    // Every field in quotes is the plainest CSV there is; what was read must survive it.
    private void WrittenAnewReadsTheSame(IReadOnlyList<CsvTable.Record> records)
    {
        var text = string.Concat(records.Select(record => string.Join(',', record.Fields.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
        System.IO.File.WriteAllText(Path.Combine(package.Folder, "again.csv"), text, new UTF8Encoding(false));
        var faults = new List<TableFault>();
        var again = CsvTable.Read(package.Folder, "again.csv", faults);
        Holds(faults.Count == 0, "what was read can be written anew");
        Holds(again.Count == records.Count && again.Zip(records).All(pair => pair.First.Fields.SequenceEqual(pair.Second.Fields)), "what was written anew reads the same");
    }
}
