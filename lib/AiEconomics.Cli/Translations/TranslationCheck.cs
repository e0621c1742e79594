using AiEconomics.Cli.Moved;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Translations.Phrases;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations;

/// <summary>Whether the Chinese texts of a clone are in step with the English ones.</summary>
/// <param name="Translated">The texts that have a Chinese twin.</param>
/// <param name="Gaps">The texts that have none, which is no fault.</param>
/// <param name="Faults">Where a twin is out of step, a sentence each.</param>
internal sealed record TranslationCheck(IReadOnlyList<string> Translated, IReadOnlyList<string> Gaps, IReadOnlyList<string> Faults)
{
    /// <summary>Compares every text as committed. No notebook runs: what a run gives, the English texts quote.</summary>
    internal static TranslationCheck Of(Repository repository)
    {
        var texts = ChineseTexts.Of(repository);
        var quoted = Quoted(repository);
        var given = Given(repository, texts, quoted);
        var faults = texts.Translations.SelectMany(translation => translation.Faults())
            .Concat(texts.Strays)
            .Concat(texts.Translations.SelectMany(translation => translation.Results).SelectMany(words => FaultsOf(words, given)))
            .Concat(Unsaid(texts, quoted, given))
            .Concat(Chinese.Paths(repository).SelectMany(path => Quotes(repository, path, texts, quoted)))
            .Concat(Unlisted(repository, texts))
            .Concat(Terms(repository))
            .Concat(PhraseCheck.Faults(repository, texts.Notebooks))
            .Concat(Chinese.Exercises(repository).Broken());
        return new(texts.Translated, texts.Gaps, [.. faults]);
    }

    /// <summary>In a sentence, how much has been translated.</summary>
    internal string Sentence => $"{Chinese.Tag}: {Translated.Count} of {Translated.Count + Gaps.Count} texts translated"
        + (Gaps.Count == 0 ? "" : $"; not yet: {string.Join(", ", Gaps)}");

    private static Dictionary<string, string> Quoted(Repository repository) => NotebookSelection.Read(repository.Notebooks, [])
        .SelectMany(notebook => notebook.Cells.Where(cell => cell.IsText).SelectMany(cell => ResultQuotes.Texts(cell.Source)))
        .GroupBy(quote => quote.Name)
        .ToDictionary(group => group.Key, group => group.First().Text);

    // A result that no text quotes still stands on the page of its notebook; what the committed notebooks gave says how it reads.
    private static Dictionary<string, string> Given(Repository repository, ChineseTexts texts, Dictionary<string, string> quoted)
    {
        var given = new Dictionary<string, string>(quoted);
        foreach (var (name, text) in RecordedResults.Read(repository).Results.Where(notebook => texts.Notebooks.Contains(notebook.Key)).SelectMany(notebook => notebook.Value))
        {
            given.TryAdd(name, text);
        }

        return given;
    }

    // One that a text quotes is missed where it is quoted.
    private static IEnumerable<string> Unsaid(ChineseTexts texts, Dictionary<string, string> quoted, Dictionary<string, string> given)
    {
        var said = texts.Translations.SelectMany(translation => translation.Results).Select(words => words.Name).ToHashSet();
        return given.Where(result => !said.Contains(result.Key) && !quoted.ContainsKey(result.Key))
            .Select(result => $"{Chinese.Tag}: the result '{result.Key}' has no Chinese words; add <!-- words: {result.Key} {ResultWords.FingerprintOf(result.Value)} to the file of its notebook. It reads: {result.Value}");
    }

    private static IEnumerable<string> FaultsOf(ResultWords words, Dictionary<string, string> given)
    {
        if (!given.TryGetValue(words.Name, out var english))
        {
            return [$"{Chinese.Tag}: the words of the result '{words.Name}' translate nothing, no notebook gives it; remove them or correct the name."];
        }

        var fingerprint = ResultWords.FingerprintOf(english);
        return words.Fingerprint != fingerprint
            ? [$"{Chinese.Tag}: the English of the result '{words.Name}' has other words than those translated; mend the Chinese, then write {fingerprint} for {words.Fingerprint} in its mark. It reads: {english}"]
            : words.Typed().Select(number => $"{Chinese.Tag}: the words of the result '{words.Name}' hold the number {number}; write its place in the English result, such as {{1}}.")
                .Concat(words.UsesAllOf(english) ? [] : [$"{Chinese.Tag}: the words of the result '{words.Name}' must use each of its {Number.In(english).Count} numbers, {{1}} to {{{Number.In(english).Count}}}. It reads: {english}"]);
    }

    private static IEnumerable<string> Quotes(Repository repository, string path, ChineseTexts texts, Dictionary<string, string> quoted) =>
        from quote in ResultQuotes.Texts(File.ReadAllText(path))
        let place = Path.GetRelativePath(repository.Root, path).Replace('\\', '/')
        let english = quoted.GetValueOrDefault(quote.Name)
        let expected = english is null ? null : texts.Say(quote.Name, english)
        where expected is null || expected != quote.Text
        select expected is null
            ? $"{place}: the result '{quote.Name}' is quoted but its words are not translated; add <!-- words: {quote.Name} {(english is null ? "…" : ResultWords.FingerprintOf(english))} to the file of its notebook."
            : $"{place}: the quoted result '{quote.Name}' is not what its notebook gives; run: aiecon reproduce --update";

    // Both glossaries hold both terms of a row.
    private static IEnumerable<string> Terms(Repository repository)
    {
        var chinese = Chinese.PathOf(repository, "README");
        return File.Exists(chinese)
            ? from row in GlossaryRow.In(File.ReadAllText(Path.Combine(repository.Notebooks, "README.md")))
              join twin in GlossaryRow.In(File.ReadAllText(chinese)) on row.Term equals twin.Term
              where row.Chinese != twin.Chinese
              select $"notebooks/{Chinese.Tag}/README.md: the term '{row.Term}' is '{twin.Chinese}' there but '{row.Chinese}' in notebooks/README.md; write the same in both."
            : [];
    }

    // Rows that list notebooks have no fingerprint of their own; a translated notebook must have its row.
    private static IEnumerable<string> Unlisted(Repository repository, ChineseTexts texts) =>
        from page in new[] { Chinese.PageOf(repository, "README"), Chinese.PathOf(repository, "README") }
        where File.Exists(page)
        let text = File.ReadAllText(page)
        from notebook in texts.Notebooks
        where !text.Contains($"{notebook}.md)", StringComparison.Ordinal)
        select $"{Path.GetRelativePath(repository.Root, page).Replace('\\', '/')}: the translated notebook {notebook} is not in the table; add its row.";
}
