using System.Globalization;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations;

/// <summary>What a translation shares with its source to the letter: code, formulas, links, sources, results, and every number.</summary>
internal static partial class FixedParts
{
    /// <summary>One sentence part for each thing that only one of the two texts has.</summary>
    internal static IEnumerable<string> Differences(string english, string chinese)
    {
        var (there, words) = Taken(english);
        var (here, hanzi) = Taken(chinese);
        return Lines(here.Except(there).Select(part => part.Name), there.Except(here).Select(part => part.Name))
            .Concat(Numbers(Number.In(Month().Replace(words, match => Months(match.Value))), Number.In(hanzi)));
    }

    private static IEnumerable<string> Lines(IEnumerable<string> added, IEnumerable<string> missing) =>
        added.Select(name => $"{name} is not in the English").Concat(missing.Select(name => $"{name} of the English is missing"));

    // "60 to 80 million" leaves the first number's word to the second; so a bare number may mean any power of ten that its text names.
    private static IEnumerable<string> Numbers(IReadOnlyList<Number> english, IReadOnlyList<Number> chinese)
    {
        int[] powers = [.. english.Select(number => number.Power).Where(power => power > 0).Distinct()];
        string[] Meant(Number number) => [number.Value, .. number.Power > 0 ? [] : powers.Select(number.Times)];
        var meant = english.SelectMany(Meant).ToHashSet();
        var said = chinese.Select(number => number.Value).ToHashSet();
        return Lines(
            chinese.Where(number => !meant.Contains(number.Value)).Select(Name).Distinct(),
            english.Where(number => !Array.Exists(Meant(number), said.Contains)).Select(Name).Distinct());

        static string Name(Number number) => $"the number {number.Printed}";
    }

    /// <summary>The parts other than numbers, and the words that are left.</summary>
    private static (HashSet<Part> Parts, string Words) Taken(string text)
    {
        var rest = TextUnit.WithoutNotebooks(text);
        var parts = ResultQuotes.Names(rest).Select(name => new Part("the result", name, name)).ToHashSet();
        rest = ResultQuotes.Emptied(rest);
        Take(Fence(), match => new Part("the code", Short(match.Value), match.Value));
        Take(Formula(), match => new Part("the formula", match.Value, Names().Replace(match.Value, "")));
        Take(Link(), match => new Part("the link to", match.Groups[1].Value, Target(match.Groups[1].Value)));
        Take(Code(), match => new Part("the code", match.Value, match.Value));
        Take(Citation(), match => new Part("the source", match.Value, match.Value));
        return (parts, Comment().Replace(rest, " "));

        void Take(Regex kind, Func<Match, Part> part)
        {
            parts.UnionWith(kind.Matches(rest).Select(part));
            rest = kind.Replace(rest, " ");
        }
    }

    // Chinese counts the months.
    private static string Months(string name) =>
        (Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first line of fenced code.</summary>
    private static string Short(string code) => code.Split('\n') is [_, var first, ..] ? first.Trim() : code;

    // A link leads from a Chinese file to the Chinese twin, so only the name of what it leads to is compared.
    private static string Target(string link) => link.StartsWith("http", StringComparison.Ordinal)
        ? link
        : Path.GetFileName(link.Split('#')[0].TrimEnd('/')) is var name && name.StartsWith("README", StringComparison.Ordinal) ? "README" : Path.GetFileNameWithoutExtension(name);

    private sealed record Part(string Kind, string Printed, string Value)
    {
        public string Name => $"{Kind} {Printed}";

        public bool Equals(Part? other) => other is not null && Kind == other.Kind && Value == other.Value;

        public override int GetHashCode() => HashCode.Combine(Kind, Value);
    }

    [GeneratedRegex(@"^```[\s\S]*?^```", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\$\$[\s\S]+?\$\$|\$[^$\n]+\$")]
    private static partial Regex Formula();

    // Names in words, such as the "rival" of a price, may be translated.
    [GeneratedRegex(@"\\(?:text|mathrm)\{[^}]*\}|\s+")]
    private static partial Regex Names();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=\])\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[[a-z0-9]+(?:[.-][a-z0-9]+)*\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?=\s+\d)")]
    private static partial Regex Month();

    [GeneratedRegex(@"<!--[\s\S]*?-->")]
    private static partial Regex Comment();
}
