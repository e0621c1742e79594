using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>Where in a page a node stands.</summary>
internal static class Ancestors
{
    /// <summary>Whether the node lies in an element of one of these names; asked of every text of every page, so that no selector is parsed for it.</summary>
    internal static bool HasNamed(this INode node, params ReadOnlySpan<string> names)
    {
        for (var element = node.ParentElement; element is not null; element = element.ParentElement)
        {
            if (names.Contains(element.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the node lies in a formula.</summary>
    internal static bool HasFormula(this INode node)
    {
        for (var element = node.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.ClassList.Contains("math"))
            {
                return true;
            }
        }

        return false;
    }
}
