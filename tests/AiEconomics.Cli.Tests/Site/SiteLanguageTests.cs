using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Tests.Site;

public partial class SiteLanguageTests
{
    private static readonly string Folder = Path.Combine(Aiecon.Root, "lib", "AiEconomics.Cli", "Site");

    private static readonly Dictionary<string, string> Chinese =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, "template", "words.zh-CN.json")))!;

    // What the site says itself: words asked for in code and scripts, labels and texts of the frame, names of its parts, verdicts.
    [Fact]
    public void Every_word_that_the_site_says_is_translated_and_no_other()
    {
        var code = string.Concat(Directory.EnumerateFiles(Folder, "*.cs").Concat(Directory.EnumerateFiles(Path.Combine(Folder, "template"), "*.js")).Select(File.ReadAllText));
        var frame = File.ReadAllText(Path.Combine(Folder, "template", "layout", "_master.tmpl"));
        var said = Asked().Matches(code).Select(match => match.Groups["words"].Value)
            .Concat(Framed().Matches(frame).Select(match => match.Groups["words"].Value.Trim()))
            .Where(words => words.Length > 0)
            .ToHashSet();

        Assert.Empty(said.Except(Chinese.Keys));
        Assert.DoesNotContain(Chinese.Keys.Except(said).Except(Verdicts), words => !code.Contains($"\"{words}\"", StringComparison.Ordinal));
    }

    private static readonly string[] Verdicts = ["holds", "fails", "depends", "unverified", "refused", "below", "at most", "at least", "above"];

    [Fact]
    public void A_place_for_a_value_is_kept() =>
        Assert.All(Chinese, pair => Assert.Equal(pair.Key.Contains("{0}", StringComparison.Ordinal), pair.Value.Contains("{0}", StringComparison.Ordinal)));

    [GeneratedRegex("""(?:[Ll]anguage\[|Said\(|\b(?:words|say)\()["'](?<words>[^"'\\]+)["']""")]
    private static partial Regex Asked();

    [GeneratedRegex("""(?:aria-label|placeholder)="(?<words>[^"]+)"|<(?:p|span|label|a)[^>]*>(?<words>[^<{]+)</""")]
    private static partial Regex Framed();
}
