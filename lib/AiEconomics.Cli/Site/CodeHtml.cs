using System.Net;
using ColorCode;
using ColorCode.Styling;

namespace AiEconomics.Cli.Site;

/// <summary>Program text as HTML, colored while the site is built, so that no page needs a script for it.</summary>
internal static class CodeHtml
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["csharp"] = "C#",
        ["fsharp"] = "F#",
        ["pwsh"] = "PowerShell",
        ["html"] = "HTML",
        ["javascript"] = "JavaScript",
        ["mermaid"] = "Mermaid",
        ["sql"] = "SQL",
    };

    private static readonly Dictionary<string, ILanguage> Languages = new()
    {
        ["csharp"] = ColorCode.Languages.CSharp,
        ["fsharp"] = ColorCode.Languages.FSharp,
        ["pwsh"] = ColorCode.Languages.PowerShell,
        ["html"] = ColorCode.Languages.Html,
        ["javascript"] = ColorCode.Languages.JavaScript,
        ["sql"] = ColorCode.Languages.Sql,
    };

    /// <summary>Name of a language as a reader knows it.</summary>
    public static string NameOf(string language) => Names.GetValueOrDefault(language, language);

    /// <summary>The text inside a <c>code</c> element: escaped, with the words of the language in <c>span</c> elements.</summary>
    public static string Colored(string source, string language)
    {
        if (!Languages.TryGetValue(language, out var known))
        {
            return WebUtility.HtmlEncode(source);
        }

        var html = new HtmlClassFormatter(StyleDictionary.DefaultLight).GetHtmlString(source, known);
        var start = html.IndexOf("<pre>", StringComparison.Ordinal) + "<pre>".Length;
        return html[start..html.LastIndexOf("</pre>", StringComparison.Ordinal)].Trim('\n', '\r');
    }
}
