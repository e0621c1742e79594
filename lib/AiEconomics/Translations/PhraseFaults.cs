using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>What is wrong with a book of phrases, a sentence each.</summary>
internal static partial class PhraseFaults
{
    /// <summary>Where a book is out of step with all that it was asked, and what cannot be right in it.</summary>
    /// <param name="book">The book, once it was asked for everything.</param>
    /// <param name="holder">What holds the texts that it was asked for, such as <c>output</c>.</param>
    internal static IEnumerable<string> Faults(this PhraseBook book, string holder) => book.Missing.OrderBy(missing => missing.Key, StringComparer.Ordinal)
        .Select(missing => $"{book.Name}: no Chinese for '{missing.Key}', as in '{missing.Value}'; add it, with nothing after the comma where it is a name.")
        .Concat(book.Unused.Select(phrase => $"{book.Name}, line {phrase.Line}: no {holder} holds '{phrase.English}'; remove it."))
        .Concat(book.Broken());

    /// <summary>Entries that cannot be right, whatever the book is asked.</summary>
    internal static IEnumerable<string> Broken(this PhraseBook book)
    {
        foreach (var twice in book.Phrases.GroupBy(phrase => phrase.English).Where(group => group.Count() > 1))
        {
            yield return $"{book.Name}, line {twice.Last().Line}: '{twice.Key}' is there twice; keep one.";
        }

        foreach (var phrase in book.Phrases.Where(phrase => phrase.Chinese.Length > 0))
        {
            if (!Phrase.Places(phrase.English).SequenceEqual(Phrase.Places(phrase.Chinese)))
            {
                yield return $"{book.Name}, line {phrase.Line}: the places of '{phrase.English}' and of '{phrase.Chinese}' differ; use each once in both.";
            }

            if (Digits().Matches(phrase.Chinese).FirstOrDefault(digits => !Digits().Matches(phrase.English).Any(own => own.Value == digits.Value)) is { } typed)
            {
                yield return $"{book.Name}, line {phrase.Line}: '{phrase.Chinese}' holds {typed.Value}, which its English does not; numbers come from the output, by places such as {{1}}.";
            }
        }
    }

    [GeneratedRegex(@"(?<!\{)\d+")]
    private static partial Regex Digits();
}
