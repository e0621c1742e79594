using System.Collections.Concurrent;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Translations;

/// <summary>The Chinese of the phrases of one kind of text: what outputs of notebooks show, or what exercises say.</summary>
/// <remarks>May be asked from several threads; it remembers what it was asked and could not say.</remarks>
internal sealed class PhraseBook
{
    /// <summary>The file of what outputs of notebooks show.</summary>
    internal const string OfOutputs = "phrases.csv";

    /// <summary>The file of what exercises, estimates and scores say.</summary>
    internal const string OfExercises = "exercises.csv";

    private readonly Dictionary<string, Phrase> whole;
    private readonly Phrase[] patterns;
    private readonly ConcurrentDictionary<string, string?> said = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Phrase, bool> used = new();
    private readonly ConcurrentDictionary<string, string> missing = new(StringComparer.Ordinal);

    internal PhraseBook(IReadOnlyList<Phrase> phrases, string name = "")
    {
        Phrases = phrases;
        Name = name;
        whole = phrases.Where(phrase => !phrase.IsPattern).DistinctBy(phrase => phrase.English).ToDictionary(phrase => phrase.English, StringComparer.Ordinal);
        patterns = [.. phrases.Where(phrase => phrase.IsPattern)];
    }

    /// <summary>Every entry, in the order of the file.</summary>
    internal IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>What was asked and is not in the book, by its key, with the text that asked first.</summary>
    internal IReadOnlyDictionary<string, string> Missing => missing;

    /// <summary>The entries that nothing asked needed.</summary>
    internal IEnumerable<Phrase> Unused => Phrases.Where(phrase => !used.ContainsKey(phrase));

    /// <summary>The book as messages call it.</summary>
    internal string Name { get; }

    /// <summary>The book in a folder of translations, such as <c>notebooks/zh-CN</c>; an empty one where there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is no table of two columns.</exception>
    internal static PhraseBook Read(string folder, string file)
    {
        var name = $"notebooks/{Path.GetFileName(folder)}/{file}";
        if (!File.Exists(Path.Combine(folder, file)))
        {
            return new([], name);
        }

        var faults = new List<TableFault>();
        var lines = CsvTable.Read(folder, file, faults);
        return faults.Count > 0
            ? throw new InvalidDataException($"{name} cannot be read: {faults[0]}")
            : new(
                [.. lines.Skip(1).Select(line => line.Fields is [var english, var chinese]
                    ? new Phrase(english, chinese, line.Line)
                    : throw new InvalidDataException($"{name}, line {line.Line}: found {line.Fields.Length} fields, expected the English and the Chinese; put a phrase that holds a comma in quotes."))],
                name);
    }

    /// <summary>The Chinese of a text, blanks around it kept; the text itself where the book has none, which is remembered.</summary>
    internal string Say(string english)
    {
        var text = english.Trim();
        if (text.Length == 0)
        {
            return english;
        }

        if (Find(text) is not { } chinese)
        {
            missing.TryAdd(PhraseText.Of(text).Key, text);
            return english;
        }

        return english.Replace(text, chinese, StringComparison.Ordinal);
    }

    /// <summary>The Chinese of a markdown text, line by line; a block of code as it is.</summary>
    internal string SayLines(string markdown) =>
        markdown.StartsWith("```", StringComparison.Ordinal) ? markdown : string.Join('\n', markdown.Split('\n').Select(Say));

    /// <summary>The Chinese of a text; null where the book has none.</summary>
    internal string? Find(string text)
    {
        if (said.TryGetValue(text, out var known))
        {
            return known;
        }

        var found = Whole(text) ?? (PhraseText.IsWordless(text) ? text : patterns.Select(pattern => Matched(pattern, text)).FirstOrDefault(match => match is not null));
        said[text] = found;
        return found;
    }

    private string? Whole(string text)
    {
        var read = PhraseText.Of(text);
        if (!whole.TryGetValue(read.Key, out var phrase))
        {
            return null;
        }

        used[phrase] = true;
        return phrase.Chinese.Length == 0 ? text : phrase.Filled(read.At);
    }

    private string? Matched(Phrase pattern, string text)
    {
        var match = pattern.Match(text, Find);
        if (match is not null)
        {
            used[pattern] = true;
        }

        return match;
    }
}
