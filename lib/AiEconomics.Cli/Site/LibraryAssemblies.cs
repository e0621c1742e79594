namespace AiEconomics.Cli.Site;

/// <summary>Finds the built assemblies whose documentation comments make the library reference.</summary>
internal static class LibraryAssemblies
{
    private static readonly string[] Documented = ["AiEconomics", "AiEconomics.Usage", "AiEconomics.Notebooks"];

    /// <exception cref="Fault">The library has not been built.</exception>
    public static IReadOnlyList<string> Find(string repositoryRoot)
    {
        string[] found = [.. Documented.Select(name => Newest(repositoryRoot, name)).OfType<string>()];
        return found.Length > 0
            ? found
            : throw new Fault($"The library is not built: there is no AiEconomics.dll below {Path.Combine(repositoryRoot, "lib")}. Run: dotnet build");
    }

    private static string? Newest(string root, string project)
    {
        var output = Path.Combine(root, "lib", project, "bin");
        return Directory.Exists(output)
            ? Directory.EnumerateFiles(output, project + ".dll", SearchOption.AllDirectories)
                .Where(file => File.Exists(Path.ChangeExtension(file, ".xml")))
                .MaxBy(File.GetLastWriteTimeUtc)
            : null;
    }
}
