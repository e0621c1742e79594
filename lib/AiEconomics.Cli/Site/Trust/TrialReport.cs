using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiEconomics.Cli.Site.Trust;

/// <summary>What a program that makes trouble found, as a file below <c>out/trust</c> that the site shows.</summary>
/// <param name="Title">What was tried, as a heading.</param>
/// <param name="Promise">What must hold, in one or two sentences.</param>
/// <param name="Command">The command that tries it again, from the folder of the clone.</param>
/// <param name="Trials">Each kind of trouble.</param>
/// <param name="Columns">What was counted where no trouble was made; its share is shown too.</param>
/// <param name="Date">The day of a full run that the repository keeps, such as 2026-11-29; nothing for one of this clone.</param>
internal sealed record TrialReport(string Title, string Promise, string Command, IReadOnlyList<Trial> Trials, Columns? Columns = null, string? Date = null)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What was tried in a clone, by the names of its files.</summary>
    /// <param name="root">The clone.</param>
    /// <exception cref="Fault">A file there is no report.</exception>
    internal static IReadOnlyList<TrialReport> Tried(string root) => ReadAll(Path.Combine(root, "out", "trust"));

    /// <summary>The full runs that the repository keeps, by the names of their files.</summary>
    /// <param name="root">The clone.</param>
    /// <exception cref="Fault">A file there is no report.</exception>
    internal static IReadOnlyList<TrialReport> Kept(string root) => ReadAll(Path.Combine(root, "tests", "full-runs"));

    /// <summary>Writes the report.</summary>
    /// <exception cref="Fault">It cannot be written.</exception>
    internal void Save(string path) => SafeFile.Write(path, JsonSerializer.Serialize(this, Layout) + "\n");

    /// <summary>Writes the report below the <c>out</c> folder of the clone, or, as a full run of a day, where the repository keeps it.</summary>
    /// <exception cref="Fault">It cannot be written.</exception>
    internal void SaveAs(string name, string? day = null)
    {
        var clone = Repository.Find();
        var folder = day is null ? Path.Combine(clone.Out, "trust") : Path.Combine(clone.Root, "tests", "full-runs");
        (this with { Date = day }).Save(Path.Combine(folder, name + ".json"));
    }

    private static IReadOnlyList<TrialReport> ReadAll(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)] : [];

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
