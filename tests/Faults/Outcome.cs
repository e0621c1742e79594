using System.Security.Cryptography;

namespace AiEconomics.Faults;

/// <summary>The files of a run below its folder, each with its content.</summary>
internal static class Outcome
{
    /// <summary>Every file that a reader would look at, by its path; a lock, and what writers leave unfinished under other names, is none.</summary>
    internal static SortedDictionary<string, string> Of(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    /// <summary>Whether two runs gave the same files, byte for byte.</summary>
    internal static bool Equal(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    /// <summary>Whether each file there is one of the whole run's, byte for byte.</summary>
    internal static bool IsPartOf(SortedDictionary<string, string> whole, SortedDictionary<string, string> part) =>
        part.All(file => whole.TryGetValue(file.Key, out var content) && content == file.Value);
}
