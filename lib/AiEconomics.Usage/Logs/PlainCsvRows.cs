using System.Numerics;
using System.Runtime.Intrinsics;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Logs;

/// <summary>What one thread reads of a plain CSV file: takes its lines apart and writes their fields into the columns of a chunk.</summary>
internal sealed unsafe class PlainCsvRows(PlainCsvScan scan)
{
    private const int MostDigits = 18;

    private readonly byte[] buffer = new byte[PlainCsvScan.Room + Vector256<byte>.Count];
    private readonly byte separator = scan.Csv.Separator;
    private readonly int[] targets = scan.Targets;
    private readonly bool[] isCount = [.. scan.Csv.Columns.Select(column => column.Type == PlainCsv.CountType)];
    private int at, end;

    /// <summary>Fills a chunk with rows.</summary>
    /// <returns>How many; 0 when all are read.</returns>
    /// <exception cref="InvalidDataException">A line is not plain.</exception>
    internal int Fill(ChunkColumn[] columns, int most)
    {
        var rows = 0;
        while (rows < most)
        {
            if (at == end)
            {
                (at, end) = scan.Read(buffer);
                if (end == 0)
                {
                    break;
                }
            }

            fixed (byte* start = buffer)
            {
                var place = start + at;
                for (; rows < most && place < start + end; rows++)
                {
                    place = Row(place, columns, rows);
                }

                at = (int)(place - start);
            }
        }

        return rows;
    }

    private byte* Row(byte* place, ChunkColumn[] columns, int row)
    {
        for (var field = 0; field < targets.Length; field++)
        {
            var from = place;
            if (isCount[field])
            {
                place = Count(from, out var count);
                if (targets[field] >= 0)
                {
                    columns[targets[field]].Set(row, count, isMissing: place == from);
                }
            }
            else
            {
                place = EndOfText(from);
                if (targets[field] >= 0)
                {
                    columns[targets[field]].Set(row, from, (int)(place - from));
                }
            }

            if (*place++ != (field == targets.Length - 1 ? (byte)'\n' : separator))
            {
                throw new InvalidDataException("A line has other fields than the header.");
            }
        }

        return place;
    }

    // Every block ends with a line feed, so that texts and digits end within it.
    private byte* EndOfText(byte* place)
    {
        var (separators, lineFeeds) = (Vector256.Create(separator), Vector256.Create((byte)'\n'));
        for (; ; place += Vector256<byte>.Count)
        {
            var bytes = Vector256.Load(place);
            var ends = (Vector256.Equals(bytes, separators) | Vector256.Equals(bytes, lineFeeds)).ExtractMostSignificantBits();
            if (ends != 0)
            {
                return place + BitOperations.TrailingZeroCount(ends);
            }
        }
    }

    private static byte* Count(byte* place, out long count)
    {
        count = 0;
        var isNegative = *place == '-';
        var first = isNegative ? place + 1 : place;
        var digit = first;
        for (; (uint)(*digit - '0') <= 9; digit++)
        {
            count = 10 * count + (*digit - '0');
        }

        if (digit - first > MostDigits || digit == first && isNegative)
        {
            throw new InvalidDataException("A count is no whole number of a usual length.");
        }

        count = isNegative ? -count : count;
        return digit;
    }
}
