using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace AiEconomics.Usage.Sql;

/// <summary>Makes a frame of an answer: whole numbers, numbers, days and truth values keep their types, all else is text.</summary>
internal static class FrameBuilder
{
    // More rows are no table to read, and memory for them is better spent on a question that groups.
    private const int MostRows = 1_000_000;

    internal static DataFrame Read(DuckDBDataReader reader)
    {
        var columns = Names(reader).Select((name, column) => Column(name, reader.GetFieldType(column))).ToList();
        for (var rows = 0; reader.Read(); rows++)
        {
            if (rows == MostRows)
            {
                throw new UsageException($"The answer has more than {MostRows:N0} rows, expected a table to read; add LIMIT, or group the rows.");
            }

            for (var column = 0; column < columns.Count; column++)
            {
                Append(columns[column], reader.IsDBNull(column) ? null : reader.GetValue(column));
            }
        }

        return new DataFrame(columns);
    }

    // A frame needs different names, which SQL does not.
    private static IEnumerable<string> Names(DuckDBDataReader reader)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var name = reader.GetName(column);
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return times == 1 ? name : $"{name} ({times})";
        }
    }

    private static DataFrameColumn Column(string name, Type type) => type switch
    {
        _ when type == typeof(bool) => new BooleanDataFrameColumn(name),
        _ when type == typeof(DateOnly) || type == typeof(DateTime) => new DateTimeDataFrameColumn(name),
        _ when type == typeof(float) || type == typeof(double) || type == typeof(decimal) || type == typeof(BigInteger) || type == typeof(ulong) => new DoubleDataFrameColumn(name),
        _ when type.IsPrimitive => new Int64DataFrameColumn(name),
        _ => new StringDataFrameColumn(name),
    };

    private static void Append(DataFrameColumn column, object? value)
    {
        switch (column)
        {
            case BooleanDataFrameColumn truths:
                truths.Append((bool?)value);
                break;
            case DateTimeDataFrameColumn days:
                days.Append(value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : (DateTime?)value);
                break;
            case DoubleDataFrameColumn numbers:
                numbers.Append(value is BigInteger whole ? (double)whole : value is null ? null : Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case Int64DataFrameColumn counts:
                counts.Append(value is null ? null : Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case StringDataFrameColumn texts:
                texts.Append(Text(value));
                break;
        }
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
