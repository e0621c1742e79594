using System.Buffers;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace AiEconomics.Usage.Logs;

/// <summary>One reading of a plain CSV file, block by block, by several threads.</summary>
internal sealed class PlainCsvScan : IDisposable
{
    /// <summary>How far the last line of a block may go beyond it.</summary>
    internal const int LongestLine = 1 << 14;

    /// <summary>Room for one block of lines.</summary>
    internal const int Room = UsualBlock + LongestLine + 2;

    // Few enough that a block stays in a core's own cache while it is read, checked and taken apart.
    private const int UsualBlock = 1 << 18;
    private static readonly SearchValues<byte> Odd = SearchValues.Create("\"\r\0"u8);

    private readonly int blockBytes;
    private readonly SafeFileHandle file;
    private readonly long length;
    private readonly long start;
    private long next = -1;

    /// <param name="csv">The file.</param>
    /// <param name="columns">The columns that are asked for, by their places in the file.</param>
    /// <param name="blockBytes">About how much is read at once.</param>
    internal PlainCsvScan(PlainCsv csv, int[] columns, int blockBytes = UsualBlock)
    {
        (Csv, Targets, this.blockBytes) = (csv, new int[csv.Columns.Count], blockBytes);
        Array.Fill(Targets, -1);
        for (var target = 0; target < columns.Length; target++)
        {
            Targets[columns[target]] = target;
        }

        file = File.OpenHandle(csv.Path, options: FileOptions.SequentialScan);
        length = RandomAccess.GetLength(file);
        start = AfterHeader();
    }

    internal PlainCsv Csv { get; }

    /// <summary>For each column of the file the place where it is asked for, or -1.</summary>
    internal int[] Targets { get; }

    /// <summary>Reads whole lines that no other thread gets.</summary>
    /// <returns>Where in the buffer they begin and end, after a line feed; 0 and 0 at the end of the file.</returns>
    /// <exception cref="InvalidDataException">Something in them is not plain.</exception>
    internal (int From, int To) Read(byte[] buffer)
    {
        while (start + Interlocked.Increment(ref next) * blockBytes is var from && from < length)
        {
            // A line belongs to the block in which it begins: right after the line feed at, or after, the byte before the block.
            var read = Fill(buffer, from - 1);
            var lines = buffer.AsSpan(0, read);
            var first = lines.IndexOf((byte)'\n') + 1;
            if (first > blockBytes || first == 0 && from + read >= length)
            {
                continue;
            }

            var last = End(lines, blockBytes);
            MustBePlain(lines[first..last]);
            return (first, last);
        }

        return (0, 0);
    }

    public void Dispose() => file.Dispose();

    private int Fill(byte[] buffer, long position)
    {
        var read = 0;
        while (read < Room - 1 && RandomAccess.Read(file, buffer.AsSpan(read, Room - 1 - read), position + read) is > 0 and var more)
        {
            read += more;
        }

        if (position + read >= length && buffer[read - 1] != '\n')
        {
            buffer[read++] = (byte)'\n';
        }

        return read;
    }

    // The end of the line that goes beyond the block.
    private static int End(Span<byte> lines, int block)
    {
        if (lines.Length <= block)
        {
            return lines.Length;
        }

        var rest = lines[block..].IndexOf((byte)'\n');
        return rest >= 0 ? block + rest + 1 : throw new InvalidDataException("A line is too long.");
    }

    private static void MustBePlain(Span<byte> lines)
    {
        if (lines.ContainsAny(Odd) || !Utf8.IsValid(lines))
        {
            throw new InvalidDataException("A line has quotes, or is no UTF-8.");
        }
    }

    private long AfterHeader()
    {
        var head = new byte[LongestLine];
        var read = RandomAccess.Read(file, head, 0);
        var header = head.AsSpan(0, head.AsSpan(0, read).IndexOf((byte)'\n') + 1);
        return header.Length > 0 && !header.ContainsAny(Odd) ? header.Length : throw new InvalidDataException("The header is not plain.");
    }
}
