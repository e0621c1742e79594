using System.Text.Encodings.Web;
using System.Text.Json;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Moved;

/// <summary>What the committed notebooks gave, and the figures they gave it from: <c>notebooks/results.json</c>.</summary>
/// <remarks>So an old result and an old figure are known without a history of the repository at hand.</remarks>
internal sealed record RecordedResults
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
    };

    /// <summary>The words of each result, by notebook and name.</summary>
    public SortedDictionary<string, SortedDictionary<string, string>> Results { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What each figure said, by its key.</summary>
    public SortedDictionary<string, string> Figures { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Of notebooks that were not renewed with the others, the figures that said something else for them; an empty text where there was none.</summary>
    public SortedDictionary<string, SortedDictionary<string, string>> Earlier { get; init; } = new(StringComparer.Ordinal);

    internal static string PathOf(Repository repository) => Path.Combine(repository.Notebooks, "results.json");

    /// <summary>The file of a clone; nothing recorded where there is none yet.</summary>
    /// <exception cref="Fault">The file holds something else.</exception>
    internal static RecordedResults Read(Repository repository)
    {
        var path = PathOf(repository);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<RecordedResults>(File.ReadAllText(path), Layout) ?? new() : new();
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new Fault($"{path} cannot be read as recorded results: {error.Message.Split('\n')[0]} Remove it and write it anew: aiecon reproduce --update");
        }
    }

    /// <summary>What the table says now.</summary>
    internal static SortedDictionary<string, string> Now(IEnumerable<Figure> figures) =>
        new(figures.ToDictionary(figure => figure.Key, figure => figure.ToString()[(figure.Key.Length + 1)..]), StringComparer.Ordinal);

    /// <summary>What a figure said when a notebook was last renewed; empty where there was none.</summary>
    internal string Said(string notebook, string key) =>
        Earlier.GetValueOrDefault(notebook)?.GetValueOrDefault(key) ?? Figures.GetValueOrDefault(key) ?? "";

    /// <summary>The record after a run that renewed some notebooks; the others keep what the figures said for them.</summary>
    /// <param name="fresh">The results of each notebook that ran.</param>
    /// <param name="present">The notebooks that there are.</param>
    /// <param name="now">What the table says now.</param>
    internal RecordedResults After(IReadOnlyDictionary<string, IReadOnlyList<NamedResult>> fresh, IReadOnlySet<string> present, SortedDictionary<string, string> now)
    {
        var after = new RecordedResults { Figures = now };
        foreach (var (notebook, results) in Results.Where(item => present.Contains(item.Key) && !fresh.ContainsKey(item.Key)))
        {
            after.Results[notebook] = results;
            var other = now.Keys.Union(Figures.Keys).Where(key => Said(notebook, key) != now.GetValueOrDefault(key, "")).ToDictionary(key => key, key => Said(notebook, key));
            if (other.Count > 0)
            {
                after.Earlier[notebook] = new(other, StringComparer.Ordinal);
            }
        }

        foreach (var (notebook, results) in fresh)
        {
            after.Results[notebook] = new(results.ToDictionary(result => result.Name, result => result.Text), StringComparer.Ordinal);
        }

        return after;
    }

    internal void Write(Repository repository) => SafeFile.Write(PathOf(repository), JsonSerializer.Serialize(this, Layout) + "\n");
}
