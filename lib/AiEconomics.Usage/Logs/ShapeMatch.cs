using AiEconomics.Figures;

namespace AiEconomics.Usage.Logs;

/// <summary>Decides which column of a log holds what: as mapped, as in the known shape that fits best, or as any shape may call it.</summary>
internal static class ShapeMatch
{
    /// <summary>The shape of a log, with the columns that it really has.</summary>
    /// <param name="source">The log.</param>
    /// <param name="map">What the user says, which goes before all else.</param>
    /// <exception cref="UsageException">No column holds the input, or none the output; or a column that the user names is not there.</exception>
    internal static MatchedShape Find(LogSource source, IReadOnlyDictionary<LogField, string> map)
    {
        var mapped = map.ToDictionary(pair => pair.Key, pair => Named(source, pair.Key, pair.Value));
        var best = LogShape.All.Select(shape => Match(shape, source, mapped)).MaxBy(Fit)!;
        return best.IsEnough ? best : throw Missing(source, mapped);
    }

    private static MatchedShape Match(LogShape shape, LogSource source, Dictionary<LogField, LogColumn> mapped)
    {
        var columns = new Dictionary<LogField, LogColumn>(mapped);
        foreach (var (field, name) in shape.Columns)
        {
            Add(columns, field, IsCount(field) ? Below(source, name) : At(source, name));
        }

        // What only the shape's own columns say belongs to it: seconds from the start are no moments.
        var countsFromStart = shape.CountsFromStart && columns.ContainsKey(shape.InputField) && !mapped.ContainsKey(LogField.Time);
        foreach (var (field, names) in LogShape.Common)
        {
            Add(columns, field, names.Select(name => At(source, name)).FirstOrDefault(column => column is not null));
        }

        return new(shape with { CountsFromStart = countsFromStart }, columns);
    }

    private static void Add(Dictionary<LogField, LogColumn> columns, LogField field, LogColumn? column)
    {
        if (column is not null)
        {
            columns.TryAdd(field, column);
        }
    }

    // The columns of the shape that are there; to have what is needed counts for more than all else.
    private static int Fit(MatchedShape match) =>
        (match.IsEnough ? LogShape.All.Count * 10 : 0) + match.Shape.Columns.Count(pair => match.Columns.ContainsKey(pair.Key) && IsCount(pair.Key));

    private static bool IsCount(LogField field) => field is not (LogField.Time or LogField.Model or LogField.Key or LogField.Id);

    private static LogColumn? At(LogSource source, string name) =>
        source.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    // Counts often stand in a record, such as usage.prompt_tokens: the one that lies least deep is meant.
    private static LogColumn? Below(LogSource source, string name) => At(source, name)
        ?? source.Columns.Where(column => column.Name.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)).MinBy(column => column.Name.Length);

    private static LogColumn Named(LogSource source, LogField field, string name) => At(source, name) ?? throw new UsageException(
        $"{source.File.Name}: found no column '{name}', expected the one that --map gives for {LogMap.Name(field)}; "
        + (Nearest.To(name, Names(source)) is { } nearest ? $"write {LogMap.Name(field)}={nearest} if that is meant." : $"the log has {Listed(source)}."));

    private static UsageException Missing(LogSource source, Dictionary<LogField, LogColumn> mapped)
    {
        var nearest = LogShape.All
            .Select(shape => Guess(source, Match(shape, source, mapped)))
            .OrderBy(guess => guess.Count(pair => pair.Column is null)).ThenBy(guess => guess.Count)
            .First();
        var lacking = string.Join(" and ", nearest.Select(pair => $"{(pair.Field == LogField.Fresh ? "input" : LogMap.Name(pair.Field))} tokens"));
        var suggested = string.Join(",", nearest.Select(pair => $"{LogMap.Name(pair.Field)}={pair.Column ?? "COLUMN"}"));
        return new($"{source.File.Name}: found no column for the {lacking} among {Listed(source)}, expected those of a known shape "
            + $"({string.Join(", ", LogShape.All.Select(shape => shape.Name))}); say which it is with --map {suggested}.");
    }

    private static List<(LogField Field, string? Column)> Guess(LogSource source, MatchedShape match) =>
        [.. new[] { match.Shape.InputField, LogField.Output }.Where(field => !match.Columns.ContainsKey(field))
            .Select(field => (field, Nearest.To(match.Shape.Columns[field], Names(source))))];

    private static IEnumerable<string> Names(LogSource source) => source.Columns.Select(column => column.Name);

    private static string Listed(LogSource source) => string.Join(", ", Names(source).Take(12).Select(Figures.Tables.TableFault.Quote)) + (source.Columns.Count > 12 ? " and others" : "");
}
