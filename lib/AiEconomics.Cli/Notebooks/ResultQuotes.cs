using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Results quoted in a text between two marks, so that a run can renew and a check compare them.</summary>
internal static partial class ResultQuotes
{
    /// <summary>The quotes of a text whose words differ from the result of that name; results that this run did not give are left out.</summary>
    internal static IEnumerable<(string Name, string Old, string New)> Differing(string text, IReadOnlyDictionary<string, NamedResult> results) =>
        from match in Quotes(text)
        let name = match.Groups["name"].Value
        where results.ContainsKey(name) && results[name].Text != match.Groups["text"].Value
        select (name, match.Groups["text"].Value, results[name].Text);

    /// <summary>The names that a text quotes.</summary>
    internal static IEnumerable<string> Names(string text) => Quotes(text).Select(match => match.Groups["name"].Value);

    /// <summary>The names that a text quotes, with the words quoted.</summary>
    internal static IEnumerable<(string Name, string Text)> Texts(string text) => Quotes(text).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value));

    /// <summary>The text with the words of every quote taken out.</summary>
    internal static string Emptied(string text) =>
        Quote().Replace(text, match => match.Groups["name"].Success ? match.Groups["open"].Value + match.Groups["close"].Value : match.Value);

    /// <summary>The text with other words in every quote.</summary>
    internal static string Hidden(string text, string words) =>
        Quote().Replace(text, match => match.Groups["name"].Success ? match.Groups["open"].Value + words + match.Groups["close"].Value : match.Value);

    /// <summary>The text with every quote renewed.</summary>
    internal static string Renew(string text, IReadOnlyDictionary<string, NamedResult> results) =>
        Quote().Replace(text, match => match.Groups["name"].Success && results.TryGetValue(match.Groups["name"].Value, out var result)
            ? $"{match.Groups["open"].Value}{result.Text}{match.Groups["close"].Value}"
            : match.Value);

    private static IEnumerable<Match> Quotes(string text) => Quote().Matches(text).Where(match => match.Groups["name"].Success);

    // The first two branches pass over code, where a text may explain the marks themselves.
    [GeneratedRegex(@"```.*?```|`[^`\n]*`|(?<open><!-- result: (?<name>[\w.-]+) -->)(?<text>.*?)(?<close><!-- /result -->)", RegexOptions.Singleline)]
    private static partial Regex Quote();
}
