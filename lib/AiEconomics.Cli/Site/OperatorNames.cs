using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AiEconomics.Cli.Site;

/// <summary>
/// docfx reads an operator that is an extension member as the method that the compiler makes of it
/// (<c>op_Addition&lt;T&gt;</c>); this gives it back the name under which it is written.
/// </summary>
internal static partial class OperatorNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Addition"] = "+",
        ["Subtraction"] = "-",
        ["Multiply"] = "*",
        ["Division"] = "/",
        ["Modulus"] = "%",
        ["UnaryNegation"] = "-",
        ["UnaryPlus"] = "+",
        ["GreaterThan"] = ">",
        ["LessThan"] = "<",
        ["GreaterThanOrEqual"] = ">=",
        ["LessThanOrEqual"] = "<=",
        ["Equality"] = "==",
        ["Inequality"] = "!=",
    };

    public static void Restore(IElement article)
    {
        foreach (var text in article.Descendants<IText>().Where(text => text.Data.Contains("op_", StringComparison.Ordinal)).ToArray())
        {
            text.Data = MethodName().Replace(text.Data, match =>
                Names.TryGetValue(match.Groups[1].Value, out var sign) ? $"operator {sign}" : match.Value);
        }
    }

    [GeneratedRegex(@"\bop_(\w+)(?:<\w+>)?")]
    private static partial Regex MethodName();
}
