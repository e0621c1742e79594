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
    /// <param name="files">The files.</param>
    /// <param name="map">Which column holds what.</param>
    /// <param name="mayBeFast">Whether plain CSV may be read in the fast way, in which rows have no order.</param>
    /// <exception cref="UsageException">A file is no log, or none of the known shapes.</exception>
    internal static RequestStore Open(IReadOnlyList<string> files, string map, bool mayBeFast)
    {
        var opened = files.Select(LogFile.Open).ToList();
        var engine = new DuckDbEngine();
        try
        {
            return Open(engine, opened, map, mayBeFast);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>The requests of these files in an engine, which may have had others before.</summary>
    /// <param name="engine">The engine, which the store then owns.</param>
    /// <param name="files">The files.</param>
    /// <param name="map">Which column holds what.</param>
    /// <param name="mayBeFast">As above; once in the life of an engine.</param>
    /// <exception cref="UsageException">A file is no log, or none of the known shapes.</exception>
    internal static RequestStore Open(DuckDbEngine engine, IReadOnlyList<LogFile> files, string map, bool mayBeFast)
    {
        var logs = Find(engine, files, map);
        var isFast = mayBeFast && DefineFast(engine, logs);
        if (!isFast)
        {
            Define(engine, "requests", logs);
        }

        engine.Run("CREATE OR REPLACE TEMP VIEW numbered AS SELECT row_number() OVER () AS position, * FROM requests");
        return Store(engine, logs, isFast);
    }

    private static RequestStore Store(DuckDbEngine engine, List<(LogSource Source, MatchedShape Shape)> logs, bool isFast)
    {
        var files = logs.Select(log => log.Source.File);
        return new(
            engine, "requests", "numbered", "1 = 1", logs.Exists(log => log.Shape.Has(LogField.Id)), logs.Exists(log => log.Shape.Has(LogField.Blocks)),
            () => Unread(engine, isFast ? files.Where(file => file.Format != LogFormat.Csv) : files),
            () =>
            {
                if (!isFast)
                {
                    return false;
                }

                isFast = false;
                Define(engine, "requests", logs);
                return true;
            });
    }

    /// <summary>Makes these files one view of requests.</summary>
    /// <exception cref="UsageException">A file is no log, or none of the known shapes.</exception>
    internal static void Define(DuckDbEngine engine, string view, IReadOnlyList<LogFile> files, string map) => Define(engine, view, Find(engine, files, map));

    private static void Define(DuckDbEngine engine, string view, IEnumerable<(LogSource Source, MatchedShape Shape)> logs) =>
        engine.Run($"CREATE OR REPLACE TEMP VIEW {view} AS {string.Join("\nUNION ALL\n", logs.Select(log => RequestSelect.Of(log.Source, log.Shape)))}");

    private static List<(LogSource Source, MatchedShape Shape)> Find(DuckDbEngine engine, IReadOnlyList<LogFile> files, string map)
    {
        var columns = LogMap.Read(map);
        var reader = new LogReader(engine);
        return [.. files.Select(reader.Read).Select(source => (source, ShapeMatch.Find(source, columns)))];
    }

    // Every CSV file of them is read in the fast way, or none is.
    private static bool DefineFast(DuckDbEngine engine, List<(LogSource Source, MatchedShape Shape)> logs)
    {
        var fast = logs.Select((log, place) => PlainCsv.Of(log.Source, log.Shape, $"plain_csv_{place}")).ToList();
        var isFast = fast.TrueForAll(log => log is not null) && fast.Exists(log => log!.Value.Csv is not null);
        for (var place = 0; isFast && place < fast.Count; place++)
        {
            if (fast[place]!.Value.Csv is { } csv)
            {
                engine.Add($"plain_csv_{place}", csv);
            }
        }

        if (isFast)
        {
            Define(engine, "requests", fast.Select(log => (log!.Value.Source, log.Value.Shape)));
        }

        return isFast;
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
