using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Site;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations;

/// <summary>The Chinese texts of a clone, each beside its English one.</summary>
internal sealed class ChineseTexts
{
    private readonly Dictionary<string, Translation> notebooks = [];
    private readonly Dictionary<string, ResultWords> results = [];
    private readonly List<Translation> pages = [];
    private readonly List<string> translated = [];
    private readonly List<string> gaps = [];

    /// <summary>The notebooks that have a twin.</summary>
    internal IEnumerable<string> Notebooks => notebooks.Keys;

    internal IEnumerable<Translation> Translations => notebooks.Values.Concat(pages);

    internal IReadOnlyList<string> Translated => translated;

    internal IReadOnlyList<string> Gaps => gaps;

    /// <summary>Chinese files that translate nothing, a sentence each.</summary>
    internal IReadOnlyList<string> Strays { get; private set; } = [];

    internal static ChineseTexts Of(Repository repository)
    {
        var texts = new ChineseTexts();
        string[] files = Directory.Exists(repository.Notebooks) ? Directory.GetFiles(repository.Notebooks, "*.ipynb") : [];
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (texts.Add(repository, path, Chinese.PathOf(repository, name), file => new(EnglishText.Of(NotebookPage.Read(path)), file)) is { } twin)
            {
                texts.notebooks[name] = twin;
            }
        }

        texts.AddPage(repository, Path.Combine(repository.Root, "README.md"), Chinese.PageOf(repository, "README"));
        texts.AddPage(repository, Path.Combine(repository.Notebooks, "README.md"), Chinese.PathOf(repository, "README"));
        texts.Strays = [.. Chinese.Paths(repository).Where(path => !texts.IsTwin(repository, path))
            .Select(path => $"{Relative(repository, path)} translates nothing; remove it or correct its name.")];
        return texts;
    }

    /// <summary>The Chinese of a notebook; null where it has none.</summary>
    internal Translation? Of(string notebook) => notebooks.GetValueOrDefault(notebook);

    /// <summary>A result in Chinese; null where its words are not translated, or are other ones now.</summary>
    internal string? Say(string result, string english) => results.GetValueOrDefault(result)?.Say(english);

    /// <summary>The results that have Chinese words, in them.</summary>
    internal Dictionary<string, NamedResult> Say(IEnumerable<NamedResult> english) => english
        .Select(result => (result, words: Say(result.Name, result.Text)))
        .Where(pair => pair.words is not null)
        .ToDictionary(pair => pair.result.Name, pair => pair.result with { Text = pair.words! });

    private void AddPage(Repository repository, string english, string chinese)
    {
        if (File.Exists(english) && Add(repository, english, chinese, file => new(EnglishText.Of(File.ReadAllText(english).ReplaceLineEndings("\n")), file)) is { } twin)
        {
            pages.Add(twin);
        }
    }

    private Translation? Add(Repository repository, string english, string chinese, Func<TranslationFile, Translation> read)
    {
        (File.Exists(chinese) ? translated : gaps).Add(Relative(repository, english));
        if (!File.Exists(chinese))
        {
            return null;
        }

        var twin = read(TranslationFile.Read(repository, chinese));
        foreach (var words in twin.Results)
        {
            results[words.Name] = words;
        }

        return twin;
    }

    private bool IsTwin(Repository repository, string path) => Path.GetFileName(path).StartsWith("README", StringComparison.Ordinal)
        || notebooks.ContainsKey(Path.GetFileNameWithoutExtension(path)) && path == Chinese.PathOf(repository, Path.GetFileNameWithoutExtension(path));

    private static string Relative(Repository repository, string path) => Path.GetRelativePath(repository.Root, path).Replace('\\', '/');
}
