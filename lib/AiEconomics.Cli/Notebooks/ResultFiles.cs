using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AiEconomics.Figures.Tables;
using CsvHelper;

namespace AiEconomics.Cli.Notebooks;

/// <summary>The named results of a run as <c>results.json</c> and <c>results.csv</c>.</summary>
internal static class ResultFiles
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The results by name.</summary>
    /// <exception cref="Fault">Two cells gave a result of one name.</exception>
    internal static Dictionary<string, NamedResult> ByName(IEnumerable<NamedResult> results)
    {
        var byName = new Dictionary<string, NamedResult>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (!byName.TryAdd(result.Name, result))
            {
                throw new Fault($"The result '{result.Name}' is given twice, in {byName[result.Name].Notebook} and in {result.Notebook}: rename one of them.");
            }
        }

        return byName;
    }

    /// <summary>Writes both files; results of notebooks that did not run this time are kept from the run before.</summary>
    internal static void Write(string folder, IReadOnlyCollection<NamedResult> fresh, IReadOnlyCollection<string> ran, IReadOnlyCollection<string> present)
    {
        var path = Path.Combine(folder, "results.json");
        var all = Earlier(path).Where(result => !ran.Contains(result.Notebook) && present.Contains(result.Notebook)).Concat(fresh)
            .OrderBy(result => result.Notebook, StringComparer.Ordinal)
            .ToList();
        SafeFile.Write(path, JsonSerializer.Serialize(all, Layout) + "\n");
        SafeFile.Write(Path.ChangeExtension(path, ".csv"), Csv(all));
    }

    private static List<NamedResult> Earlier(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<List<NamedResult>>(File.ReadAllText(path), Layout) ?? [] : [];
        }
        catch (JsonException)
        {
            // A file of another version of this program; the run replaces it.
            return [];
        }
    }

    private static string Csv(IEnumerable<NamedResult> results)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            Row(csv, "name", "text", "value", "unit", "notebook");
            foreach (var result in results)
            {
                Row(csv, result.Name, result.Text, result.Value?.ToString("R", CultureInfo.InvariantCulture), result.Unit, result.Notebook);
            }
        }

        return text.ToString();
    }

    private static void Row(CsvWriter csv, params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(SpreadsheetText.Of(field ?? ""));
        }

        csv.EndRecord();
    }
}
