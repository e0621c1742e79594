using System.IO.Compression;
using System.Text;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Usage.Logs;

/// <summary>A file that holds a log, with what its first bytes say of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">How the log is written down.</param>
/// <param name="IsCompressed">Whether it is compressed with gzip.</param>
/// <param name="Head">The beginning of its text; empty for Parquet.</param>
internal sealed record LogFile(string Path, LogFormat Format, bool IsCompressed, string Head)
{
    private const int HeadBytes = 1 << 20;
    private static readonly byte[] ParquetMark = "PAR1"u8.ToArray();

    // Without it compressed data that breaks off ends as if it were whole. It works where nothing was unpacked before; our own
    // programs have it in their configuration.
    static LogFile() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>The file's name as a message may show it.</summary>
    internal string Name => Shown(Path);

    /// <summary>Looks at the first bytes of a file.</summary>
    /// <exception cref="UsageException">It is no readable log.</exception>
    internal static LogFile Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw Broken(path, "a folder", "a file; name the files in it, such as *.jsonl");
        }

        try
        {
            using var file = File.OpenRead(path);
            return Of(path, file);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Broken(path, "no such file", "a usage log; correct the path");
        }
        catch (Exception error) when (error is UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Broken(path, "a file that may not be read", "a usage log; give yourself the right to read it");
        }
        catch (InvalidDataException)
        {
            throw Broken(path, "gzip data that breaks off", "a whole file; compress or copy it again");
        }
    }

    private static LogFile Of(string path, FileStream file)
    {
        var mark = Bytes(file, ParquetMark.Length);
        if (mark.SequenceEqual(ParquetMark))
        {
            return IsWhole(file) ? new(path, LogFormat.Parquet, false, "") : throw Broken(path, "a Parquet file that breaks off", "a whole one; write or copy it again");
        }

        var compressed = mark is [0x1F, 0x8B, ..];
        file.Position = 0;
        using var text = compressed ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        var bytes = Bytes(text, HeadBytes);
        if (compressed)
        {
            // The database takes what is left of a broken file for the whole; only reading it to its end tells.
            text.CopyTo(Stream.Null);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0))
        {
            throw Broken(path, "text in UTF-16, or no text at all", "UTF-8 text or Parquet; save the log as UTF-8");
        }

        var head = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return head.Trim() switch
        {
            "" => throw Broken(path, "an empty file", "a usage log; name the file that holds one"),
            ['[', ..] => throw Broken(path, "a JSON list", "JSON lines, one object on each; write them with: jq -c '.[]'"),
            ['{', ..] => new(path, LogFormat.JsonLines, compressed, head),
            _ => new(path, LogFormat.Csv, compressed, head),
        };
    }

    // A Parquet file ends as it begins.
    private static bool IsWhole(FileStream file)
    {
        file.Seek(-Math.Min(file.Length, ParquetMark.Length), SeekOrigin.End);
        return file.Length >= 3 * ParquetMark.Length && Bytes(file, ParquetMark.Length).SequenceEqual(ParquetMark);
    }

    private static byte[] Bytes(Stream stream, int most)
    {
        var bytes = new byte[most];
        return bytes[..stream.ReadAtLeast(bytes, most, throwOnEndOfStream: false)];
    }

    internal static UsageException Broken(string path, string found, string expected) =>
        new($"{Shown(path)}: found {found}, expected {expected}.");

    private static string Shown(string path) => TableFault.Quote(System.IO.Path.GetFileName(path.TrimEnd('/', '\\'))).Trim('\'');
}
