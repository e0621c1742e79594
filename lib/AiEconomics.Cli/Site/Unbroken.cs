using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Keeps a number on one line with what it would be misread without: its currency, its scale letter, its percent sign.</summary>
internal static partial class Unbroken
{
    /// <summary>Makes the blanks in <c>USD 4.60 M</c> and <c>7.67 %</c> such that no line ends there.</summary>
    internal static void Keep(IElement article)
    {
        foreach (var text in article.Descendants<IText>().Where(text => Apart().IsMatch(text.Data) && !text.HasNamed("pre", "code", "script", "style") && !text.HasFormula()).ToArray())
        {
            text.Data = Apart().Replace(text.Data, "\u00A0");
        }
    }

    [GeneratedRegex(@"(?<=\bUSD) (?=[0-9])|(?<=[0-9]) (?=%|[kMBT](?![A-Za-z]))")]
    private static partial Regex Apart();
}
