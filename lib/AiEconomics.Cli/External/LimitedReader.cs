namespace AiEconomics.Cli.External;

/// <summary>Reads a stream that must not be trusted to end.</summary>
internal static class LimitedReader
{
    /// <summary>The content, or one byte more than the limit where there is more.</summary>
    /// <param name="stream">What is read.</param>
    /// <param name="limit">The size expected, in bytes.</param>
    /// <param name="patience">How long no byte may come before the reading is given up.</param>
    /// <param name="arrived">Told how many bytes have come.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="TimeoutException">No byte came for too long.</exception>
    internal static async Task<byte[]> ReadAsync(
        Stream stream, long limit, TimeSpan patience, Action<long> arrived, CancellationToken cancellation)
    {
        var content = new byte[limit + 1];
        var length = 0;
        using var stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            while (length < content.Length)
            {
                stalled.CancelAfter(patience);
                var count = await stream.ReadAsync(content.AsMemory(length), stalled.Token);
                if (count == 0)
                {
                    break;
                }

                arrived(length += count);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }

        return content[..length];
    }
}
