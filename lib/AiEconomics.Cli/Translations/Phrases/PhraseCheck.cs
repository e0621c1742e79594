using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Site;
using AiEconomics.Translations;
using AngleSharp.Html.Parser;

namespace AiEconomics.Cli.Translations.Phrases;

/// <summary>Whether the book has every phrase that the outputs of translated notebooks hold, and no other.</summary>
internal static class PhraseCheck
{
    /// <summary>Where the book is out of step with the committed outputs, a sentence each.</summary>
    internal static IEnumerable<string> Faults(Repository repository, IEnumerable<string> notebooks)
    {
        var book = Chinese.Phrases(repository);
        foreach (var notebook in notebooks)
        {
            Ask(NotebookPage.Read(Path.Combine(repository.Notebooks, notebook + ".ipynb")), book);
        }

        return book.Faults("output");
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
}
