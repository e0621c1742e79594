using System.Text.Json;

namespace AiEconomics.Cli.Site;

/// <summary>A language of the site: where its pages lie, and what it says for the few words that the site itself adds.</summary>
internal sealed class SiteLanguage
{
    private readonly Dictionary<string, string> words;

    private SiteLanguage(string tag, string folder, string name, Dictionary<string, string> words)
    {
        Tag = tag;
        Folder = folder;
        Name = name;
        this.words = words;
    }

    public static SiteLanguage English { get; } = new("en", "", "English", []);

    public static SiteLanguage Chinese { get; } = new(Translations.Chinese.Tag, Translations.Chinese.Tag + "/", "中文", Read(Translations.Chinese.Tag));

    /// <summary>As in <c>lang</c> and <c>hreflang</c>.</summary>
    public string Tag { get; }

    /// <summary>What stands before a page's address below the root: nothing for English.</summary>
    public string Folder { get; }

    /// <summary>The language's own name for itself.</summary>
    public string Name { get; }

    /// <summary>The other language.</summary>
    public SiteLanguage Other => this == English ? Chinese : English;

    /// <summary>The words in this language for English ones; those that have no translation stay as they are.</summary>
    public string this[string english] => words.GetValueOrDefault(english, english);

    /// <summary>The language of a page.</summary>
    public static SiteLanguage Of(string path) => path.StartsWith(Chinese.Folder, StringComparison.Ordinal) ? Chinese : English;

    /// <summary>The words for scripts, as a script.</summary>
    public string Script => $"window.siteWords = {JsonSerializer.Serialize(words)}\n";

    private static Dictionary<string, string> Read(string tag) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(SiteAssets.Template, $"words.{tag}.json")))!;
}
