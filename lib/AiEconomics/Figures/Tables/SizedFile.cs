using System.Text;

namespace AiEconomics.Figures.Tables;

/// <summary>Reads a file whole, unless it is larger than any of its kind: memory has an end, and a file need not.</summary>
internal static class SizedFile
{
    private const long BytesPerMegabyte = 1_000_000;

    /// <summary>The text of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="megabytes">The most that a file of its kind may have.</param>
    /// <exception cref="InvalidDataException">It is larger, or has no size, as a device; the message begins in the middle of a sentence.</exception>
    internal static string ReadAllText(string path, Encoding encoding, int megabytes)
    {
        using var stream = Open(path, megabytes);
        using var reader = new StreamReader(stream, encoding);
        return reader.ReadToEnd();
    }

    /// <summary>The file, open for reading.</summary>
    /// <exception cref="InvalidDataException">It is larger than that.</exception>
    internal static FileStream Open(string path, int megabytes)
    {
        var stream = File.OpenRead(path);
        if (stream.CanSeek && stream.Length <= megabytes * BytesPerMegabyte)
        {
            return stream;
        }

        stream.Dispose();
        throw new InvalidDataException($"a file of more than {megabytes} MB");
    }
}
