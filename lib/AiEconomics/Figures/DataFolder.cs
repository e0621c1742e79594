namespace AiEconomics.Figures;

/// <summary>Finds the <c>data</c> folder of the repository.</summary>
internal static class DataFolder
{
    private const string Mark = "AiEconomics.slnx";

    /// <summary>The folder beside the solution file, looked for upwards from the library, then from the current folder.</summary>
    internal static string Find() =>
        Find([Path.GetDirectoryName(typeof(DataFolder).Assembly.Location) ?? "", AppContext.BaseDirectory, Directory.GetCurrentDirectory()]);

    internal static string Find(IReadOnlyList<string> starts) =>
        starts.Where(start => start.Length > 0).SelectMany(Upwards).FirstOrDefault(folder => File.Exists(Path.Combine(folder, Mark))) is { } root
            ? Path.Combine(root, "data")
            : throw new DirectoryNotFoundException(
                $"No folder above '{starts[^1]}' holds {Mark}; run inside a clone of the repository, or call FigureTable.Load(folder) with the folder of the tables.");

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
