namespace AiEconomics.Notebooks.Sql;

/// <summary>Pieces of SQL.</summary>
internal static class SqlText
{
    /// <summary>The text before a cursor.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The cursor's line, counted from 0.</param>
    /// <param name="character">Its place in that line, counted from 0.</param>
    internal static string UpTo(string text, int line, int character)
    {
        var lines = text.Split('\n');
        var at = Math.Clamp(line, 0, lines.Length - 1);
        return string.Join('\n', [.. lines[..at], lines[at][..Math.Clamp(character, 0, lines[at].Length)]]);
    }

    /// <summary>A name as SQL takes any.</summary>
    internal static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
