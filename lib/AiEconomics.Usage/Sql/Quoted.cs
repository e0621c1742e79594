namespace AiEconomics.Usage.Sql;

/// <summary>Names and texts from outside as SQL takes them, so that none of them can become a command.</summary>
internal static class Quoted
{
    /// <summary>A text, such as a path.</summary>
    internal static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A name, such as that of a column.</summary>
    internal static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
