using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Notebooks;

/// <summary>The texts of the clone, notebooks aside, that may quote results.</summary>
internal static class QuotingTexts
{
    /// <summary>Every English page at the top of the clone and beside the notebooks, and all of <c>docs/</c>.</summary>
    internal static IEnumerable<string> Paths(Repository repository) =>
        In(repository.Root, SearchOption.TopDirectoryOnly)
            .Concat(In(repository.Notebooks, SearchOption.TopDirectoryOnly))
            .Concat(In(Path.Combine(repository.Root, "docs"), SearchOption.AllDirectories))
            .Where(path => !Chinese.IsAt(path))
            .Order(StringComparer.Ordinal);

    private static string[] In(string folder, SearchOption depth) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md", depth) : [];
}
