using AiEconomics.Figures.External;

namespace AiEconomics.Cli.External;

/// <summary>Brings external files into their folder: each whole and right, or not at all.</summary>
/// <param name="data">The list, and the folder to fill.</param>
/// <param name="source">Where the files come from.</param>
internal sealed class ExternalFetch(ExternalData data, IExternalSource source)
{
    /// <summary>Brings one file, unless it is there already.</summary>
    /// <returns>Whether anything had to be brought.</returns>
    /// <exception cref="Fault">It cannot be had, is not the right one, or cannot be written; what stood there before is unchanged.</exception>
    internal async Task<bool> BringAsync(ExternalFile file, Action<long> arrived, CancellationToken cancellation)
    {
        if (data.Has(file))
        {
            return false;
        }

        var content = await source.ReadAsync(file, arrived, cancellation);
        if (content.Length > file.Bytes)
        {
            throw Wrong(file, FormattableString.Invariant($"is larger than the {file.Bytes:N0} bytes that data/external.csv states"));
        }

        if (file.Objection(content) is { } objection)
        {
            throw Wrong(file, objection);
        }

        SafeFile.Write(file.In(data.Folder), content);
        return true;
    }

    private static Fault Wrong(ExternalFile file, string objection) => new(
        $"{file.Name}: what was found {objection}; nothing was taken over. The right one is {file.PathThere} of {file.Repository} at {file.Commit[..8]}.");
}
