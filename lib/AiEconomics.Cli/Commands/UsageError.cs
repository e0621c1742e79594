using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Commands;

/// <summary>Words what is wrong with a call, and offers the nearest verb or flag.</summary>
internal static partial class UsageError
{
    /// <summary>One sentence, and where help is.</summary>
    /// <param name="message">What the parser of the command line found.</param>
    /// <param name="names">The verbs and flags that exist.</param>
    internal static string Sentence(string message, IReadOnlyCollection<string> names)
    {
        var sentence = message.ReplaceLineEndings(" ").Trim().TrimEnd('.') + ".";
        var unknown = Unknown().Match(sentence).Groups[1].Value;
        var hint = unknown.Length > 0 ? Nearest.Hint(unknown, names.Select(name => name.TrimStart('-'))) : "";
        return $"{sentence}{hint} 'aiecon --help' lists what there is.";
    }

    [GeneratedRegex(@"^Unknown (?:command|option) '-*([^']+)'")]
    private static partial Regex Unknown();
}
