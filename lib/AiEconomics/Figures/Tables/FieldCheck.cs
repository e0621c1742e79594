using System.Globalization;
using System.Text.RegularExpressions;

namespace AiEconomics.Figures.Tables;

/// <summary>Checks one field against its column's description.</summary>
internal static partial class FieldCheck
{
    /// <summary>What was expected instead and what to do, or nothing where the field is right.</summary>
    internal static (string Expected, string Cure)? Broken(FieldSchema field, string text)
    {
        var rules = field.Constraints;
        if (text.Any(char.IsControl))
        {
            return ("text on one line without control characters", "remove the line break or the invisible character");
        }

        if (text != text.Trim())
        {
            return ("no blank at either end", "remove it");
        }

        if (text.Length == 0)
        {
            return rules.Required ? ("a value", $"fill in {field.Name}") : null;
        }

        return Typed(field, text) ?? Constrained(rules, text) ?? Worded(field, text);
    }

    private static (string, string)? Typed(FieldSchema field, string text) => field.Type switch
    {
        "number" => Number(field.Constraints, text),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : ("a day such as 2026-11-24", "write year, month and day"),
        _ => null,
    };

    private static (string, string)? Number(FieldConstraints rules, string text)
    {
        if (!Numeral().IsMatch(text) || !double.IsFinite(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)))
        {
            return ("a number such as 4600000 or 1.04e12", "write the plain number in the base unit, without separators or a unit");
        }

        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        var invariant = CultureInfo.InvariantCulture;
        return value < rules.Minimum
            ? (string.Create(invariant, $"at least {rules.Minimum}"), "correct the number")
            : value > rules.Maximum
                ? (string.Create(invariant, $"at most {rules.Maximum}"), "correct the number")
                : null;
    }

    private static (string, string)? Constrained(FieldConstraints rules, string text)
    {
        if (rules.Enum is { } allowed && !allowed.Contains(text))
        {
            return OneOf(allowed);
        }

        if (text.Length > rules.MaxLength)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"at most {rules.MaxLength} characters"), "shorten it");
        }

        return rules.Pattern is not null && !rules.Matches(text)
            ? ($"text of the form {rules.Pattern}", "write it in that form")
            : null;
    }

    private static (string, string)? Worded(FieldSchema field, string text)
    {
        if (field.Words is not { } groups)
        {
            return null;
        }

        var words = DataRow.Split(text);
        if (words.FirstOrDefault(word => !groups.Values.Any(group => group.ContainsKey(word))) is { } unknown)
        {
            return groups.Count == 1 ? OneOf(groups.Values.Single().Keys) : ("words out of " + string.Join(", ", groups.Values.SelectMany(group => group.Keys)), $"replace '{unknown}', or separate words by '; '");
        }

        return groups.FirstOrDefault(group => words.Count(group.Value.ContainsKey) > 1) is { Key: { } twice }
            ? ($"at most one word on {twice}", "keep the one that holds, or write two rows")
            : null;
    }

    private static (string, string) OneOf(IEnumerable<string> allowed) =>
        ("one of " + string.Join(", ", allowed), "use one of them, or add it to datapackage.json with its reason");

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$")]
    private static partial Regex Numeral();
}
