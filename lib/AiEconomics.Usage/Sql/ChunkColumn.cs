using System.Runtime.CompilerServices;

namespace AiEconomics.Usage.Sql;

/// <summary>One column of a chunk that DuckDB receives, in the layout of its own memory.</summary>
internal readonly unsafe struct ChunkColumn(nint vector)
{
    // A text of up to so many bytes stands in its place itself, after its length; a longer one is kept by the vector.
    private const int LongestInPlace = 12;
    private const int TextBytes = 16;

    private readonly byte* data = (byte*)NativeTable.VectorData(vector);

    /// <summary>Writes a whole number, or that there is none.</summary>
    internal void Set(int row, long value, bool isMissing)
    {
        ((long*)data)[row] = value;
        if (isMissing)
        {
            NativeTable.MakeValidityWritable(vector);
            NativeTable.SetInvalid(NativeTable.Validity(vector), (ulong)row);
        }
    }

    /// <summary>Writes a text in UTF-8.</summary>
    internal void Set(int row, byte* text, int length)
    {
        if (length > LongestInPlace)
        {
            NativeTable.AssignText(vector, (ulong)row, text, (ulong)length);
            return;
        }

        var place = data + (long)row * TextBytes;
        Unsafe.InitBlockUnaligned(place, 0, TextBytes);
        *(int*)place = length;
        Unsafe.CopyBlockUnaligned(place + sizeof(int), text, (uint)length);
    }
}
