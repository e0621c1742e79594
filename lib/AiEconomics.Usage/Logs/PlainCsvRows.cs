using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Logs;

/// <summary>What one thread reads of a plain CSV file: takes its lines apart and writes their fields into the columns of a chunk.</summary>
internal sealed unsafe class PlainCsvRows(PlainCsvScan scan)
{
    private const int MostDigits = 18;

    private readonly byte[] buffer = GC.AllocateUninitializedArray<byte>(PlainCsvScan.Room, pinned: true);
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
                    place = Row(place, start + end, columns, rows);
                }

                at = (int)(place - start);
            }
        }

        return rows;
    }

    private byte* Row(byte* place, byte* limit, ChunkColumn[] columns, int row)
    {
        var targets = scan.Targets;
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
                place += new ReadOnlySpan<byte>(place, (int)(limit - place)).IndexOfAny(scan.Csv.Separator, (byte)'\n');
                if (targets[field] >= 0)
                {
                    columns[targets[field]].Set(row, from, (int)(place - from));
                }
            }

            if (*place++ != (field == targets.Length - 1 ? (byte)'\n' : scan.Csv.Separator))
            {
                throw new InvalidDataException("A line has other fields than the header.");
            }
        }

        return place;
    }

    // Every block ends with a line feed, so that digits end within it.
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
