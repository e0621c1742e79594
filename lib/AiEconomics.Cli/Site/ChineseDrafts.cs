using AiEconomics.Claims;
using AiEconomics.Cli.Translations;
using AiEconomics.Translations;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the Chinese pages: home, the notebooks that are translated, and the glossary.</summary>
internal static class ChineseDrafts
{
    public static IEnumerable<PageDraft> From(
        Repository repository, IReadOnlyList<NotebookPage> notebooks, IReadOnlyList<Judgment> judgments, NamedResults results, SiteAssets assets, PhraseBook phrases)
    {
        var texts = ChineseTexts.Of(repository);
        NotebookPage[] translated = [.. notebooks.Where(notebook => texts.Of(notebook.Slug) is not null).Select(notebook => TranslatedNotebook.From(notebook, texts.Of(notebook.Slug)!, phrases))];
        if (translated.Length == 0)
        {
            return [];
        }

        var chinese = results.In(texts);
        var notebookDraft = new NotebookDraft(chinese, assets, SiteLanguage.Chinese);
        return [new HomeDraft(chinese, assets, SiteLanguage.Chinese).From(translated, judgments), .. translated.Select(notebookDraft.From), .. FixedDrafts.Glossary(repository, chinese, SiteLanguage.Chinese)];
    }
}
