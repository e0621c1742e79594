using System.Text.Json;
using System.Text.RegularExpressions;
using AiEconomics.Usage.Sql;
using CsvHelper;
using DuckDB.NET.Data;

namespace AiEconomics.Usage.Logs;

/// <summary>Finds out which columns a log has, and how SQL reaches them.</summary>
internal sealed partial class LogReader(DuckDbEngine engine)
{
    // Records may differ from line to line; a field that none of the first thousand has is not looked for.
    private const int LinesLookedAt = 1000;
    private const int LongestComplaint = 120;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>The log of a file.</summary>
    /// <exception cref="UsageException">Its beginning is no log.</exception>
    internal LogSource Read(LogFile file)
    {
        try
        {
            return file.Format switch
            {
                LogFormat.Parquet => Parquet(file),
                LogFormat.JsonLines => JsonLines(file),
                _ => Csv(file),
            };
        }
        catch (DuckDBException error)
        {
            throw LogFile.Broken(file.Path, $"what cannot be read ({FirstLine(error)})", $"{Words(file.Format)}; write or copy the file again");
        }
    }

    /// <summary>What the database complains of, on one line.</summary>
    internal static string FirstLine(Exception error)
    {
        var line = string.Concat(error.Message.Split('\n')[0].Trim().TrimEnd('.').Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return line.Length <= LongestComplaint ? line : line[..LongestComplaint] + "…";
    }

    private LogSource Parquet(LogFile file)
    {
        var table = $"read_parquet({Quoted.Text(file.Path)})";
        return new(file, table, [.. Fields(table, "", "")]);
    }

    // A record is opened by asking what lies below it.
    private IEnumerable<LogColumn> Fields(string table, string prefix, string expression)
    {
        var what = expression.Length == 0 ? "*" : $"unnest({expression})";
        foreach (var row in engine.Query($"DESCRIBE SELECT {what} FROM {table}").ToList())
        {
            var (name, type) = (row.Text(0), row.Text(1));
            var column = new LogColumn(prefix + name, expression.Length == 0 ? Quoted.Name(name) : $"{expression}.{Quoted.Name(name)}", type);
            var below = type.StartsWith("STRUCT", StringComparison.Ordinal) && !type.EndsWith(']') ? Fields(table, column.Name + ".", column.Expression) : [column];
            foreach (var field in below)
            {
                yield return field;
            }
        }
    }

    private LogSource JsonLines(LogFile file)
    {
        var table = $"read_ndjson_objects({Quoted.Text(file.Path)}, ignore_errors = true, compression = '{Compression(file)}')";
        if (engine.Query($"SELECT CAST(json AS VARCHAR) FROM {table} WHERE json IS NOT NULL LIMIT {LinesLookedAt}").Any(row => JsonDepth.Of(row.Text(0)) > JsonDepth.Most))
        {
            throw LogFile.Broken(file.Path, $"records more than {JsonDepth.Most} deep", "a log; write its fields less deep");
        }

        var structure = engine.Query($"SELECT json_group_structure(json) FROM (SELECT json FROM {table} WHERE json IS NOT NULL LIMIT {LinesLookedAt})").First().Text(0);
        if (structure.Length == 0)
        {
            throw LogFile.Broken(file.Path, "no line that is whole JSON", "JSON lines, one object on each; write the file again");
        }

        using var json = JsonDocument.Parse(structure);
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? new(file, table, [.. Members(json.RootElement, "", "json")], "json IS NOT NULL")
            : throw LogFile.Broken(file.Path, "lines that are no JSON objects, or not only", "one object on each line; write the log so");
    }

    private static IEnumerable<LogColumn> Members(JsonElement record, string prefix, string expression) =>
        record.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Object
            ? Members(member.Value, prefix + member.Name + ".", $"({expression} -> {Key(member.Name)})")
            : [new(prefix + member.Name, $"({expression} ->> {Key(member.Name)})", "VARCHAR")]);

    // A name that begins like a path would be taken for one.
    private static string Key(string name) => Quoted.Text(name.StartsWith('$') || name.StartsWith('/') ? "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name);

    private static LogSource Csv(LogFile file)
    {
        var line = file.Head.Split('\n')[0];
        var bare = QuotedPart().Replace(line, "");
        var separator = Separators.MaxBy(character => bare.Count(other => other == character));
        var names = Header(line, separator);
        if (names.Length < 2 || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Length || names.Any(name => name.Length == 0))
        {
            throw LogFile.Broken(file.Path, $"the first line {Figures.Tables.TableFault.Quote(line.TrimEnd('\r'))}", "a header with two or more columns, each named once; add one");
        }

        var columns = string.Join(", ", names.Select(name => $"{Quoted.Text(name)}: 'VARCHAR'"));
        var table = $"read_csv({Quoted.Text(file.Path)}, auto_detect = false, header = true, columns = {{{columns}}}, delim = {Quoted.Text(separator.ToString())}, "
            + $"quote = '\"', escape = '\"', strict_mode = true, ignore_errors = true, store_rejects = true, rejects_limit = 0, compression = '{Compression(file)}')";
        return new(file, table, [.. names.Select(name => new LogColumn(name, Quoted.Name(name), "VARCHAR"))], Separator: separator);
    }

    private static string[] Header(string line, char separator)
    {
        using var reader = CsvReader.FromText(line, new CsvReaderOptions { Separator = separator, HasHeader = false });
        return reader.Read() ? reader.Current.ToArray() : [];
    }

    internal static string Compression(LogFile file) => file.IsCompressed ? "gzip" : "uncompressed";

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex QuotedPart();

    private static string Words(LogFormat format) => format switch
    {
        LogFormat.Parquet => "a whole Parquet file",
        LogFormat.JsonLines => "JSON lines",
        _ => "CSV text with a header",
    };
}
