using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations;

/// <summary>Where Chinese texts lie in the clone and in the site.</summary>
internal static class Chinese
{
    /// <summary>The language's tag, which is also the name of its folders.</summary>
    internal const string Tag = "zh-CN";

    private const string Ending = "." + Tag + ".md";

    /// <summary>The translation of a notebook or of the page beside the notebooks.</summary>
    internal static string PathOf(Repository repository, string name) => Path.Combine(repository.Notebooks, Tag, name + ".md");

    /// <summary>The translation of a page at the top of the clone.</summary>
    internal static string PageOf(Repository repository, string name) => Path.Combine(repository.Root, name + Ending);

    /// <summary>Whether a page of the clone is a Chinese one.</summary>
    internal static bool IsAt(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal) || Path.GetFileName(Path.GetDirectoryName(path)) == Tag;

    /// <summary>Every Chinese text of the clone.</summary>
    internal static IEnumerable<string> Paths(Repository repository) =>
        In(repository.Root, "*" + Ending).Concat(In(Path.Combine(repository.Notebooks, Tag), "*.md"));

    /// <summary>The book of what outputs show.</summary>
    /// <exception cref="Fault">The file is no table of two columns.</exception>
    internal static PhraseBook Phrases(Repository repository) => Book(repository, PhraseBook.OfOutputs);

    /// <summary>The book of what exercises say.</summary>
    /// <exception cref="Fault">The file is no table of two columns.</exception>
    internal static PhraseBook Exercises(Repository repository) => Book(repository, PhraseBook.OfExercises);

    private static PhraseBook Book(Repository repository, string file)
    {
        try
        {
            return PhraseBook.Read(Path.Combine(repository.Notebooks, Tag), file);
        }
        catch (InvalidDataException error)
        {
            throw new Fault(error.Message);
        }
    }

    private static IEnumerable<string> In(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal) : [];
}
