using System.Globalization;
using System.Security.Cryptography;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures.External;

/// <summary>A public file that the repository does not hold: where it is, and how to know that it is the right one.</summary>
/// <param name="Name">The name by which programs ask for it, such as <c>chinchilla</c>.</param>
/// <param name="FileName">Its name in the folder of external data, without any folder.</param>
/// <param name="Purpose">What it holds and what it is for.</param>
/// <param name="Repository">Address of the repository that publishes it.</param>
/// <param name="Commit">The version of that repository.</param>
/// <param name="PathThere">Path of the file in that repository.</param>
/// <param name="Address">Address of the file itself at that version.</param>
/// <param name="Bytes">Its size in bytes.</param>
/// <param name="Sha256">SHA-256 of its content, in lower-case hexadecimal digits.</param>
/// <param name="License">Terms of use.</param>
public sealed record ExternalFile(
    string Name, string FileName, string Purpose, Uri Repository, string Commit, string PathThere, Uri Address, long Bytes, string Sha256, string License)
{
    /// <summary>What speaks against taking this content for the file, as the end of a sentence; nothing where it is the file.</summary>
    public string? Objection(ReadOnlySpan<byte> content)
    {
        if (content.Length != Bytes)
        {
            return string.Create(CultureInfo.InvariantCulture, $"has {content.Length:N0} bytes where data/external.csv states {Bytes:N0}");
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        return digest == Sha256 ? null : $"has the SHA-256 {digest[..12]}… where data/external.csv states {Sha256[..12]}…";
    }

    /// <summary>Its place in a folder.</summary>
    /// <exception cref="InvalidDataException">Its name would lead out of the folder.</exception>
    internal string In(string folder)
    {
        var inside = FileName.Length > 0 && FileName is not ("." or "..") && FileName.AsSpan().IndexOfAny('/', '\\', ':') < 0;
        return inside
            ? Path.Combine(folder, FileName)
            : throw new InvalidDataException(
                $"external.csv, '{Name}': the file name '{FileName}' leads out of the folder of external data; write a name without any folder.");
    }

    internal static ExternalFile From(DataRow row) => new(
        row.Text("name"), row.Text("file"), row.Text("purpose"), new Uri(row.Text("repository")), row.Text("commit"), row.Text("path"),
        new Uri(row.Text("address")), (long)row.Number("bytes")!.Value, row.Text("sha256"), row.Text("license"));
}
