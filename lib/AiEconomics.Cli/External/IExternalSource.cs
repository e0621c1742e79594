using AiEconomics.Figures.External;

namespace AiEconomics.Cli.External;

/// <summary>Where external files are taken from.</summary>
internal interface IExternalSource
{
    /// <summary>The content found there, right or wrong, but never more than one byte beyond the size expected.</summary>
    /// <param name="file">What is wanted.</param>
    /// <param name="arrived">Told how many bytes have come.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="Fault">Nothing can be had there; the message says why and what to do.</exception>
    Task<byte[]> ReadAsync(ExternalFile file, Action<long> arrived, CancellationToken cancellation);
}
