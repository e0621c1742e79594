using System.Security.Cryptography;
using System.Text;

namespace AiEconomics.Cli.Site;

/// <summary>What docfx reads out of the library for its reference, kept beside the site for as long as the library stays the same.</summary>
/// <param name="package">docfx's package.</param>
/// <param name="assemblies">The library.</param>
/// <param name="store">The folder that keeps it.</param>
internal sealed class LibraryReference(string package, IReadOnlyList<string> assemblies, string store)
{
    /// <summary>Puts it into the folder <c>api</c> of <paramref name="work"/>.</summary>
    /// <returns>docfx's warnings.</returns>
    /// <exception cref="Fault">docfx failed.</exception>
    internal async Task<IReadOnlyList<string>> AddAsync(string work, CancellationToken cancellation)
    {
        var (kept, made) = (Path.Combine(store, Key()), Path.Combine(work, "api"));
        if (Directory.Exists(kept))
        {
            Copy(kept, made);
            return [];
        }

        var warnings = await Docfx.RunAsync(package, work, "metadata", cancellation);
        if (warnings.Count == 0)
        {
            Keep(made, kept);
        }

        return warnings;
    }

    // The same docfx makes the same of the same assemblies and comments, wherever they lie.
    private string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(package)));
        foreach (var file in assemblies.SelectMany(assembly => (string[])[assembly, Path.ChangeExtension(assembly, ".xml")]))
        {
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // One move at the end, so that whoever is killed leaves it whole or not at all.
    private void Keep(string made, string kept)
    {
        if (Directory.Exists(store))
        {
            Directory.Delete(store, recursive: true);
        }

        var unfinished = $"{kept}.unfinished";
        Copy(made, unfinished);
        Directory.Move(unfinished, kept);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
