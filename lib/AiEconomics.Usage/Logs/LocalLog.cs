using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Logs;

/// <summary>Logs in files, which DuckDB reads as it answers: nothing is copied first.</summary>
internal static class LocalLog
{
    // What the reader of CSV files calls the faults of a line.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["MISSING COLUMNS"] = "a line that breaks off",
        ["TOO MANY COLUMNS"] = "a line with too many fields",
        ["UNQUOTED VALUE"] = "a quote that is never closed, or in the wrong place",
        ["INVALID ENCODING"] = "text that is not UTF-8",
        ["LINE SIZE OVER MAXIMUM"] = "a line that is too long",
    };

    /// <summary>The requests of these files, one after the other.</summary>
    /// <exception cref="UsageException">A file is no log, or none of the known shapes.</exception>
    internal static RequestStore Open(IReadOnlyList<string> files, string map)
    {
        var opened = files.Select(LogFile.Open).ToList();
        var engine = new DuckDbEngine();
        try
        {
            return Open(engine, opened, map);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>The requests of these files in an engine, which may have had others before.</summary>
    /// <exception cref="UsageException">A file is no log, or none of the known shapes.</exception>
    internal static RequestStore Open(DuckDbEngine engine, IReadOnlyList<LogFile> files, string map)
    {
        var shapes = Define(engine, "requests", files, map);
        engine.Run("CREATE OR REPLACE TEMP VIEW numbered AS SELECT row_number() OVER () AS position, * FROM requests");
        return new(engine, "requests", "numbered", "1 = 1", shapes.Any(shape => shape.Has(LogField.Id)), shapes.Any(shape => shape.Has(LogField.Blocks)), () => Unread(engine, files));
    }

    /// <summary>Makes these files one view of requests.</summary>
    /// <returns>The shape of each.</returns>
    /// <exception cref="UsageException">A file is no log, or none of the known shapes.</exception>
    internal static List<MatchedShape> Define(DuckDbEngine engine, string view, IReadOnlyList<LogFile> files, string map)
    {
        var columns = LogMap.Read(map);
        var reader = new LogReader(engine);
        var logs = files.Select(reader.Read).Select(source => (Source: source, Shape: ShapeMatch.Find(source, columns))).ToList();
        engine.Run($"CREATE OR REPLACE TEMP VIEW {view} AS {string.Join("\nUNION ALL\n", logs.Select(log => RequestSelect.Of(log.Source, log.Shape)))}");
        return [.. logs.Select(log => log.Shape)];
    }

    private static List<LeftOut> Unread(DuckDbEngine engine, IEnumerable<LogFile> files) =>
        [.. files.SelectMany(file => file.Format switch
        {
            LogFormat.Csv => Rejected(engine, file),
            LogFormat.JsonLines => NoJson(engine, file),
            _ => [],
        }).GroupBy(left => left.Reason, (reason, rows) => new LeftOut(reason, rows.Sum(left => left.Rows)))];

    // Each question reads the file anew and notes its faults anew; one reading counts. A line is counted once, for its first fault.
    private static IEnumerable<LeftOut> Rejected(DuckDbEngine engine, LogFile file) => engine.Query($"""
        SELECT fault, count(*) FROM (
            SELECT e.line, min(CAST(e.error_type AS VARCHAR)) AS fault FROM reject_errors e JOIN reject_scans s ON e.scan_id = s.scan_id AND e.file_id = s.file_id
            WHERE s.file_path = {Quoted.Text(file.Path)} AND e.scan_id = (SELECT max(scan_id) FROM reject_scans WHERE file_path = {Quoted.Text(file.Path)}) GROUP BY e.line)
        GROUP BY fault ORDER BY fault
        """).Select(row => new LeftOut(Reasons.GetValueOrDefault(row.Text(0), "a line that is no CSV"), row.Count(1)));

    private static IEnumerable<LeftOut> NoJson(DuckDbEngine engine, LogFile file) => engine
        .Query($"SELECT count(*) FROM read_ndjson_objects({Quoted.Text(file.Path)}, ignore_errors = true, compression = '{LogReader.Compression(file)}') WHERE json IS NULL")
        .Select(row => new LeftOut("a line that is no whole JSON object", row.Count(0)))
        .Where(left => left.Rows > 0);
}
