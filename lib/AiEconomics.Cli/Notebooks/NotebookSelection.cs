namespace AiEconomics.Cli.Notebooks;

/// <summary>Finds the notebooks that a command line names.</summary>
internal static class NotebookSelection
{
    private const string Ending = ".ipynb";

    /// <summary>The notebooks, in order of name; all of the folder where none is named.</summary>
    /// <param name="folder">The folder of the notebooks.</param>
    /// <param name="names">Names with or without ending, beginnings that fit one notebook only, or paths.</param>
    /// <exception cref="Fault">A name fits none or several, or there is no notebook at all.</exception>
    internal static IReadOnlyList<NotebookFile> Read(string folder, IReadOnlyCollection<string> names)
    {
        var all = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).ToList() : [];
        if (names.Count == 0 && all.Count == 0)
        {
            throw new Fault($"There is no notebook in {folder}.");
        }

        var paths = names.Count == 0 ? all : names.Select(name => Find(name, all));
        var chosen = paths.Select(Path.GetFullPath).Distinct().ToList();
        RequireOwnNames(chosen, all);
        return [.. chosen.Select(NotebookFile.Read)];
    }

    // An executed copy has the notebook's name alone.
    private static void RequireOwnNames(List<string> chosen, List<string> all)
    {
        var clash = chosen.Concat(all.Where(path => !chosen.Contains(path)))
            .GroupBy(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1 && group.Any(chosen.Contains));
        if (clash?.ToList() is [var first, var second, ..])
        {
            throw new Fault($"{first} and {second} have one name, so that the executed copy of one would take the place of the other; rename one of them.", Fault.Usage);
        }
    }

    private static string Find(string name, List<string> all)
    {
        if (name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && File.Exists(name))
        {
            return name;
        }

        var bare = name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;
        var known = all.ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.OrdinalIgnoreCase);
        if (known.TryGetValue(bare, out var exact))
        {
            return exact;
        }

        var beginning = known.Keys.Where(key => key.StartsWith(bare + "-", StringComparison.OrdinalIgnoreCase)).ToList();
        return beginning.Count == 1
            ? known[beginning[0]]
            : throw new Fault($"There is no notebook '{name}'; {There(known.Keys)}.{Nearest.Hint(bare, known.Keys)}", Fault.Usage);
    }

    private static string There(Dictionary<string, string>.KeyCollection names) => names.Count == 0 ? "there are none yet" : "there are " + string.Join(", ", names);
}
