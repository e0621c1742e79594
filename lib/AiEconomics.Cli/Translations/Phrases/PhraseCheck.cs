using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Site;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Translations.Phrases;

/// <summary>Whether the book has every phrase that the outputs of translated notebooks hold, and no other.</summary>
internal static partial class PhraseCheck
{
    /// <summary>Where the book is out of step with the committed outputs, a sentence each.</summary>
    internal static IEnumerable<string> Faults(Repository repository, IEnumerable<string> notebooks)
    {
        var book = PhraseBook.Read(repository);
        foreach (var notebook in notebooks)
        {
            Ask(NotebookPage.Read(Path.Combine(repository.Notebooks, notebook + ".ipynb")), book);
        }

        return book.Missing.OrderBy(missing => missing.Key, StringComparer.Ordinal).Select(missing => $"{PhraseBook.Name}: no Chinese for '{missing.Key}', as in '{missing.Value}'; add it, with nothing after the comma where it is a name.")
            .Concat(book.Unused.Select(phrase => $"{PhraseBook.Name}, line {phrase.Line}: no output holds '{phrase.English}'; remove it."))
            .Concat(Broken(book));
    }

    /// <summary>Asks the book for all that the page of a notebook would.</summary>
    internal static void Ask(NotebookPage notebook, PhraseBook book)
    {
        var quoted = notebook.Cells.SelectMany(cell => ResultQuotes.Texts(cell.Source)).Select(quote => new NamedResult(quote.Name, quote.Text, null, null, notebook.Slug));
        var outputs = new OutputHtml(_ => "picture.png", NamedResults.Of(quoted), SiteLanguage.Chinese);
        var parser = new HtmlParser();
        foreach (var output in notebook.Cells.SelectMany(cell => cell.Outputs))
        {
            OutputPhrases.Say(parser.ParseDocument(outputs.For(OutputPhrases.Of(output, book))).Body!, book);
        }
    }

    /// <summary>Entries that cannot be right, whatever the outputs hold.</summary>
    internal static IEnumerable<string> Broken(PhraseBook book)
    {
        foreach (var twice in book.Phrases.GroupBy(phrase => phrase.English).Where(group => group.Count() > 1))
        {
            yield return $"{PhraseBook.Name}, line {twice.Last().Line}: '{twice.Key}' is there twice; keep one.";
        }

        foreach (var phrase in book.Phrases.Where(phrase => phrase.Chinese.Length > 0))
        {
            if (!Phrase.Places(phrase.English).SequenceEqual(Phrase.Places(phrase.Chinese)))
            {
                yield return $"{PhraseBook.Name}, line {phrase.Line}: the places of '{phrase.English}' and of '{phrase.Chinese}' differ; use each once in both.";
            }

            if (Digits().Matches(phrase.Chinese).FirstOrDefault(digits => !Digits().Matches(phrase.English).Any(own => own.Value == digits.Value)) is { } typed)
            {
                yield return $"{PhraseBook.Name}, line {phrase.Line}: '{phrase.Chinese}' holds {typed.Value}, which its English does not; numbers come from the output, by places such as {{1}}.";
            }
        }
    }

    [GeneratedRegex(@"(?<!\{)\d+")]
    private static partial Regex Digits();
}
