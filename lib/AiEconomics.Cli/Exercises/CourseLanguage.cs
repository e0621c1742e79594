using AiEconomics.Cli.Site;
using AiEconomics.Cli.Translations;

namespace AiEconomics.Cli.Exercises;

/// <summary>A language in which a course works: what its copies say and load.</summary>
/// <param name="Setup">The set-up, from the folder of the notebooks; that of another language makes the kernel speak it.</param>
/// <param name="Hidden">What stands in the place of a result that a learner is to find.</param>
/// <param name="Right">How the check of a right answer begins.</param>
/// <param name="Texts">The texts in this language; null where they are those of the notebooks themselves.</param>
internal sealed record CourseLanguage(string Setup, string Hidden, string Right, ChineseTexts? Texts)
{
    /// <summary>The languages that there are, as <c>--language</c> takes them.</summary>
    internal static IReadOnlyList<string> Tags { get; } = [SiteLanguage.English.Tag, Chinese.Tag];

    internal static CourseLanguage English { get; } = new("setup.csx", "*yours to find*", "**Right:**", null);

    internal static CourseLanguage Of(string tag, Repository repository) =>
        tag == Chinese.Tag ? new($"{tag}/setup.csx", "*留给你来求*", "**正确**：", ChineseTexts.Of(repository)) : English;
}
