using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Values given on the command line for the variables of a notebook's <c>parameters</c> cell.</summary>
internal static partial class Parameters
{
    internal const string Tag = "parameters";

    private const string QuantityNamespace = "AiEconomics.Units.";

    /// <summary>Reads <c>name=value</c> arguments.</summary>
    /// <exception cref="Fault">One has no equals sign, no name, or a name given before.</exception>
    internal static Dictionary<string, string> Read(IEnumerable<string> arguments)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new Fault($"--set needs name=value, but was given '{argument}'.", Fault.Usage);
            }

            if (!settings.TryAdd(argument[..equals].Trim(), argument[(equals + 1)..].Trim()))
            {
                throw new Fault($"--set names '{argument[..equals].Trim()}' twice.", Fault.Usage);
            }
        }

        return settings;
    }

    /// <summary>The variables that a notebook lets be set.</summary>
    internal static IReadOnlyList<string> Names(NotebookFile notebook) =>
        [.. notebook.Cells.Where(cell => cell.IsCode && cell.HasTag(Tag)).SelectMany(cell => Declaration().Matches(cell.Source)).Select(match => match.Groups["name"].Value)];

    /// <summary>Refuses a name that none of the notebooks has, before anything runs.</summary>
    /// <exception cref="Fault">There is such a name; the sentence lists those that there are.</exception>
    internal static void RequireKnown(IReadOnlyDictionary<string, string> settings, IReadOnlyList<NotebookFile> notebooks)
    {
        var known = notebooks.SelectMany(Names).Distinct().ToList();
        if (settings.Keys.FirstOrDefault(name => !known.Contains(name)) is not { } unknown)
        {
            return;
        }

        throw new Fault(
            known.Count == 0
                ? $"--set {unknown}: {string.Join(", ", notebooks.Select(notebook => notebook.Name))} has no cell tagged '{Tag}', so nothing can be set there."
                : $"--set {unknown}: there is no such parameter; there are {string.Join(", ", known)}.{Nearest.Hint(unknown, known)}",
            Fault.Usage);
    }

    /// <summary>The statement that gives a variable its value.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="type">Its type's full name, as the kernel gives it.</param>
    /// <param name="value">The value as it was typed.</param>
    /// <exception cref="Fault">The value is none of that type.</exception>
    internal static string Assignment(string name, string type, string value) =>
        type.StartsWith(QuantityNamespace, StringComparison.Ordinal)
            ? $"{name} = {QuantityNamespace}Quantity.Parse<{type}>({Quoted(value)});"
            : $"{name} = {Literal(name, type, value)};";

    private static string Literal(string name, string type, string value) => type switch
    {
        "System.Double" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
            number.ToString("R", CultureInfo.InvariantCulture) + "d",
        "System.Int32" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            number.ToString(CultureInfo.InvariantCulture),
        "System.Int64" when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            number.ToString(CultureInfo.InvariantCulture) + "L",
        "System.Boolean" when bool.TryParse(value, out var truth) => truth ? "true" : "false",
        "System.String" => Quoted(value),
        // The kernel works in the folder of its notebook; a path that is typed starts from the current folder.
        "System.IO.FileInfo" when File.Exists(value) => $"new System.IO.FileInfo({Quoted(Path.GetFullPath(value))})",
        "System.Double" => throw Wrong(name, value, "a number such as 0.36 or 1.5e12"),
        "System.Int32" or "System.Int64" => throw Wrong(name, value, "a whole number such as 12"),
        "System.IO.FileInfo" => throw Wrong(name, value, "a file that is there; paths start from the current folder"),
        "System.Boolean" => throw Wrong(name, value, "true or false"),
        _ => throw new Fault($"--set {name}: it is of type {type}, which cannot be set from the command line.", Fault.Usage),
    };

    private static Fault Wrong(string name, string value, string expected) =>
        new($"--set {name}: '{value}' is not {expected}.", Fault.Usage);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character is '"' or '\\' || char.IsControl(character)
                ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : character);
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[ \t]*(?:[A-Za-z_][\w.<>?]*)[ \t]+(?<name>[A-Za-z_]\w*)[ \t]*=(?!=)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
