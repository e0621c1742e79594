using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures.External;

/// <summary>The public files that analyses read and the repository does not hold, after the list in <c>data/external.csv</c>.</summary>
/// <remarks>They lie in <c>data/external/</c>, where <c>aiecon data fetch</c> puts them. No file is handed out unless its size and digest are right.</remarks>
public sealed class ExternalData
{
    private readonly Dictionary<string, ExternalFile> byName;

    private ExternalData(string folder, IEnumerable<ExternalFile> files)
    {
        Folder = folder;
        Files = [.. files];
        _ = Files.Select(file => file.In(folder)).ToList();
        byName = Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
    }

    /// <summary>The folder that holds those which are at hand.</summary>
    public string Folder { get; }

    /// <summary>All files of the list, in its order.</summary>
    public IReadOnlyList<ExternalFile> Files { get; }

    /// <summary>The file of that name in the list, at hand or not.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ExternalFile this[string name] => byName.TryGetValue(name, out var file)
        ? file
        : throw new KeyNotFoundException($"No external file has the name '{name}'; there are {string.Join(", ", byName.Keys)}.");

    /// <summary>Where the file of that name lies in this clone.</summary>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    /// <exception cref="FileNotFoundException">The file is not at hand; the message says how to get it.</exception>
    /// <exception cref="InvalidDataException">The file at hand is not the right one.</exception>
    /// <exception cref="TableException">The list does not hold what its description says.</exception>
    public static string Find(string name) => Load(DataFolder.Find()).PathOf(name);

    /// <summary>The external files of a data folder, of the clone's where none is named.</summary>
    /// <param name="dataFolder">The folder of <c>external.csv</c> and <c>datapackage.json</c>.</param>
    /// <param name="folder">The folder that holds the files; <c>external</c> below the data folder where none is named.</param>
    /// <exception cref="TableException">The list does not hold what its description says.</exception>
    /// <exception cref="InvalidDataException">A file's name would lead out of the folder.</exception>
    public static ExternalData Load(string? dataFolder = null, string? folder = null)
    {
        var data = dataFolder ?? DataFolder.Find();
        return new(folder ?? Path.Combine(data, "external"), DataPackage.Load(data).Read("external").Select(ExternalFile.From));
    }

    /// <summary>Where the file of that name lies.</summary>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    /// <exception cref="FileNotFoundException">The file is not at hand; the message says how to get it.</exception>
    /// <exception cref="InvalidDataException">The file at hand is not the right one.</exception>
    public string PathOf(string name)
    {
        var file = this[name];
        var path = file.In(Folder);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The external file '{name}' is not at hand; to get it run: {Command(name)}");
        }

        return file.Objection(File.ReadAllBytes(path)) is { } objection
            ? throw new InvalidDataException($"{path} {objection}; to get the right one run: {Command(name)}")
            : path;
    }

    /// <summary>Whether the file lies there and is the right one.</summary>
    public bool Has(ExternalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = file.In(Folder);
        return File.Exists(path) && new FileInfo(path).Length == file.Bytes && file.Objection(File.ReadAllBytes(path)) is null;
    }

    private static string Command(string name) => $"dotnet run --project lib/AiEconomics.Cli -- data fetch {name}";
}
