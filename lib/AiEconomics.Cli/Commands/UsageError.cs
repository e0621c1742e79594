using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Commands;

/// <summary>Words what is wrong with a call, and offers the nearest verb or flag.</summary>
internal static partial class UsageError
{
    /// <summary>One sentence, and where help is.</summary>
    /// <param name="message">What the parser of the command line found.</param>
    /// <param name="args">What was typed.</param>
    /// <param name="names">The verbs and flags that exist.</param>
    internal static string Sentence(string message, IReadOnlyList<string> args, IReadOnlyCollection<string> names)
    {
        var sentence = message.ReplaceLineEndings(" ").Trim().TrimEnd('.') + ".";
        if (Unconverted().Match(sentence) is { Success: true } value)
        {
            var flag = args.TakeWhile(arg => arg != value.Groups["text"].Value).LastOrDefault("the argument");
            var expected = value.Groups["type"].Value == "Int32" ? "a whole number" : "a number";
            sentence = $"{flag} needs {expected}, but was given '{value.Groups["text"].Value}'.";
        }

        var unknown = Unknown().Match(sentence).Groups["name"].Value;
        var hint = unknown.Length > 0 ? Nearest.Hint(unknown, names.Select(name => name.TrimStart('-'))) : "";
        return $"{sentence}{hint} 'aiecon --help' lists what there is.";
    }

    [GeneratedRegex(@"^Unknown (?:command|option) '-*(?<name>[^']+)'")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^Failed to convert '(?<text>[^']*)' to (?<type>\w+)")]
    private static partial Regex Unconverted();
}
