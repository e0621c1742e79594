using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Site;

/// <summary>The named results of a run, put where a text quotes them.</summary>
internal sealed partial class NamedResults
{
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, string> shown = [];
    private readonly SiteLanguage language;

    private NamedResults(SiteLanguage language) => this.language = language;

    /// <summary>The text of a result, or null where the run gave none of that name.</summary>
    public string? this[string name] => texts.GetValueOrDefault(name);

    /// <summary>What a page says for a text that is one of the results; null where it is none.</summary>
    public string? Shown(string text) => shown.GetValueOrDefault(text.Trim());

    /// <summary>Results that are at hand.</summary>
    public static NamedResults Of(IEnumerable<NamedResult> given)
    {
        var results = new NamedResults(SiteLanguage.English);
        foreach (var result in given)
        {
            results.Add(result.Name, result.Text, result.Text);
        }

        return results;
    }

    /// <summary>The results in Chinese; one whose words are not translated stays in English.</summary>
    public NamedResults In(ChineseTexts chinese)
    {
        var results = new NamedResults(SiteLanguage.Chinese);
        foreach (var (name, text) in texts)
        {
            results.Add(name, text, chinese.Say(name, text) ?? text);
        }

        return results;
    }

    /// <summary>Reads <c>results.json</c>; a missing file gives no results.</summary>
    /// <exception cref="Fault">The file is not the list that a run writes.</exception>
    public static NamedResults Read(string path)
    {
        var results = new NamedResults(SiteLanguage.English);
        if (!File.Exists(path))
        {
            return results;
        }

        try
        {
            var root = JsonNode.Parse(File.ReadAllBytes(path));
            foreach (var item in (root as JsonArray ?? root?["results"] as JsonArray ?? []).OfType<JsonObject>())
            {
                var text = item["text"]!.GetValue<string>();
                results.Add(item["name"]!.GetValue<string>(), text, text);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new Fault($"{path} is no list of named results: {fault.Message} Run again: aiecon reproduce");
        }

        return results;
    }

    /// <summary>Replaces each quoted result by its text from the run, marked as computed.</summary>
    /// <param name="markdown">The text that quotes.</param>
    /// <param name="explorables">What the page can move: the numbers of a result that one of them is linked to become movable.</param>
    public string Quote(string markdown, IReadOnlyList<ExploreView>? explorables = null) => Mark().Replace(markdown, match =>
    {
        var name = match.Groups["name"].Value;
        var text = this[name] ?? WebUtility.HtmlDecode(match.Groups["text"].Value);
        var (html, moved) = explorables?.FirstOrDefault(explorable => explorable.Answer == name) is { } linked
            ? (ExploreHtml.Linked(linked, text), $" data-explore=\"{WebUtility.HtmlEncode(linked.Id)}\"")
            : (WebUtility.HtmlEncode(text), "");
        var origin = string.Format(CultureInfo.InvariantCulture, language["Computed in the notebook: {0}"], WebUtility.HtmlEncode(name));
        return $"<span class=\"computed\"{moved} title=\"{origin}\">{html}</span>";
    });

    /// <summary>Renews each quoted result from the run and leaves the words alone, for a place that takes no HTML.</summary>
    public string Requote(string markdown) => Mark().Replace(markdown, match => this[match.Groups["name"].Value] ?? match.Groups["text"].Value);

    /// <summary>Whether a text quotes a result.</summary>
    public static bool IsQuotedIn(string markdown) => Mark().IsMatch(markdown);

    /// <summary>The text with its result marks taken away and the quoted words left.</summary>
    public static string WithoutMarks(string markdown) => Mark().Replace(markdown, "${text}");

    private void Add(string name, string english, string text)
    {
        texts[name] = text;
        shown[english.Trim()] = text;
    }

    [GeneratedRegex(@"<!-- result: (?<name>[\w.-]+) -->(?<text>.*?)<!-- /result -->", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
