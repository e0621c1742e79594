namespace AiEconomics.Usage.Logs;

/// <summary>A CSV file that is read in the fast way, for as long as every line of it is plain.</summary>
/// <param name="Path">The file.</param>
/// <param name="Separator">What stands between fields.</param>
/// <param name="Columns">Its columns; those of type <c>BIGINT</c> are counts.</param>
/// <remarks>
/// A plain line has all its fields and no more, no quote, no carriage return, only UTF-8, and in each count nothing but up to 18 digits, perhaps
/// with a minus before them, or nothing at all. At the first other line the reading stops: it then takes a reader that knows all faults of lines.
/// </remarks>
internal sealed record PlainCsv(string Path, byte Separator, IReadOnlyList<LogColumn> Columns)
{
    /// <summary>The type of a count.</summary>
    internal const string CountType = "BIGINT";

    /// <summary>The same log and shape, read in the fast way; nothing where that cannot be. What is no CSV stays as it is.</summary>
    /// <param name="source">The log as the careful reader sees it.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="name">The name of the table.</param>
    internal static (PlainCsv? Csv, LogSource Source, MatchedShape Shape)? Of(LogSource source, MatchedShape shape, string name)
    {
        if (source.Separator is not { } separator)
        {
            return (null, source, shape);
        }

        // The order of blocks matters, and lines that several threads read have none.
        if (source.File.IsCompressed || shape.Has(LogField.Blocks))
        {
            return null;
        }

        var counts = shape.Columns.Where(pair => IsCount(pair.Key)).Select(pair => pair.Value).ToHashSet();
        if (shape.Columns.Any(pair => !IsCount(pair.Key) && counts.Contains(pair.Value)))
        {
            return null;
        }

        LogColumn Typed(LogColumn column) => counts.Contains(column) ? column with { Type = CountType } : column;
        var columns = source.Columns.Select(Typed).ToList();
        return (
            new(source.File.Path, (byte)separator, columns),
            source with { Table = $"{name}()", Columns = columns, IsWhole = true },
            shape with { Columns = shape.Columns.ToDictionary(pair => pair.Key, pair => Typed(pair.Value)) });
    }

    private static bool IsCount(LogField field) => field is LogField.Input or LogField.Fresh or LogField.Cached or LogField.Written or LogField.Output;
}
