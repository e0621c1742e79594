using AiEconomics.Figures.External;

namespace AiEconomics.Cli.External;

/// <summary>Takes external files from a folder of this machine, each under its own name.</summary>
/// <param name="folder">The folder.</param>
internal sealed class FolderSource(string folder) : IExternalSource
{
    /// <inheritdoc/>
    public async Task<byte[]> ReadAsync(ExternalFile file, Action<long> arrived, CancellationToken cancellation)
    {
        var path = file.In(folder);
        try
        {
            await using var stream = File.OpenRead(path);
            return await LimitedReader.ReadAsync(stream, file.Bytes, Timeout.InfiniteTimeSpan, arrived, cancellation);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Fault($"{file.Name}: {folder} holds no file {file.FileName}; put it there under that name, or leave out --from to download it.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Fault($"{file.Name}: {path} cannot be read: {error.Message.TrimEnd('.')}. Give yourself the right to read it.");
        }
    }
}
