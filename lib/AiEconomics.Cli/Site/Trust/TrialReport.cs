using System.Text.Encodings.Web;
using System.Text.Json;

namespace AiEconomics.Cli.Site.Trust;

/// <summary>What a program that makes trouble found, as a file below <c>out/trust</c> that the site shows.</summary>
/// <param name="Title">What was tried, as a heading.</param>
/// <param name="Promise">What must hold, in one or two sentences.</param>
/// <param name="Command">The command that tries it again, from the folder of the clone.</param>
/// <param name="Trials">Each kind of trouble.</param>
/// <param name="Columns">What was counted where no trouble was made; its share is shown too.</param>
internal sealed record TrialReport(string Title, string Promise, string Command, IReadOnlyList<Trial> Trials, Columns? Columns = null)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All reports of a folder, by the names of their files.</summary>
    /// <exception cref="Fault">A file there is no report.</exception>
    internal static IReadOnlyList<TrialReport> ReadAll(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)] : [];

    /// <summary>Writes the report.</summary>
    /// <exception cref="Fault">It cannot be written.</exception>
    internal void Save(string path) => SafeFile.Write(path, JsonSerializer.Serialize(this, Layout) + "\n");

    /// <summary>Writes the report below the <c>out</c> folder of the clone.</summary>
    /// <exception cref="Fault">It cannot be written.</exception>
    internal void SaveAs(string name) => Save(Path.Combine(Repository.Find().Out, "trust", name + ".json"));

    private static TrialReport Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<TrialReport>(File.ReadAllText(path), Layout) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new Fault($"{path} is no report of trials; remove it, and run the program that writes it again.");
        }
    }
}
