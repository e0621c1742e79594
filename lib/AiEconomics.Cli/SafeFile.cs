using System.Text;

namespace AiEconomics.Cli;

/// <summary>Writes a file whole or not at all: first beside its place under another name, then moved over it.</summary>
internal static class SafeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <exception cref="Fault">The folder cannot be made, or the file not be written (no right, disk full).</exception>
    internal static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>Writes bytes as they are.</summary>
    /// <exception cref="Fault">The folder cannot be made, or the file not be written (no right, disk full).</exception>
    internal static void Write(string path, byte[] content)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.part");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            throw new Fault($"{path} could not be written: {Reason(error)} What stood there before is unchanged.");
        }
    }

    /// <summary>Proves before any work that a folder can be made and written to.</summary>
    /// <exception cref="Fault">It cannot.</exception>
    internal static void RequireWritable(string folder)
    {
        var probe = Path.Combine(folder, $".probe.{Environment.ProcessId}.part");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(probe, "probe", Utf8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Fault($"The output folder {folder} cannot be written to: {Reason(error)} Name another one with --out.");
        }
        finally
        {
            Discard(probe);
        }
    }

    private static string Reason(Exception error) => error.Message.TrimEnd('.').TrimEnd() + ".";

    /// <summary>What writers that were killed left in a folder.</summary>
    internal static string[] Parts(string folder) => Directory.GetFiles(folder, ".*.part");

    internal static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The sentence about the first fault matters, not this one.
        }
    }
}
