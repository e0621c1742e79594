using System.Globalization;
using AiEconomics.Figures.External;

namespace AiEconomics.Cli.External;

/// <summary>Downloads external files over https, from first byte to last of the way.</summary>
internal sealed class WebSource : IExternalSource, IDisposable
{
    private const int MostRedirects = 5;
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;
    private readonly TimeSpan patience;

    /// <param name="handler">How connections are made; the system's way where none is given.</param>
    /// <param name="patience">How long a server may be silent.</param>
    internal WebSource(SocketsHttpHandler? handler = null, TimeSpan? patience = null)
    {
        this.patience = patience ?? DefaultPatience;
        handler ??= new SocketsHttpHandler();
        // Redirects are followed here, where each can be looked at.
        handler.AllowAutoRedirect = false;
        handler.ConnectTimeout = this.patience;
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("aiecon");
    }

    /// <inheritdoc/>
    public async Task<byte[]> ReadAsync(ExternalFile file, Action<long> arrived, CancellationToken cancellation)
    {
        long count = 0;
        try
        {
            using var response = await FollowAsync(file, cancellation);
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            return await LimitedReader.ReadAsync(stream, file.Bytes, patience, bytes => arrived(count = bytes), cancellation);
        }
        catch (HttpRequestException error)
        {
            throw Unreachable(file, error.Message);
        }
        catch (TimeoutException)
        {
            throw Unreachable(file, string.Create(CultureInfo.InvariantCulture, $"nothing came for {patience.TotalSeconds} seconds"));
        }
        catch (IOException)
        {
            throw Unreachable(file, string.Create(CultureInfo.InvariantCulture, $"the connection broke off after {count:N0} of {file.Bytes:N0} bytes"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> FollowAsync(ExternalFile file, CancellationToken cancellation)
    {
        var address = file.Address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            RequireHttps(file, address);
            var response = await AskAsync(address, cancellation);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            using (response)
            {
                var status = (int)response.StatusCode;
                address = status is >= 300 and < 400 && response.Headers.Location is { } next
                    ? new Uri(address, next)
                    : throw new Fault($"{file.Name}: {address.Host} answered {status} ({response.ReasonPhrase}) for {address}; the file may have moved: see {file.Repository}.");
            }
        }

        throw new Fault($"{file.Name}: {file.Address.Host} redirects more than {MostRedirects} times; see {file.Repository}.");
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, CancellationToken cancellation)
    {
        using var stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stalled.CancelAfter(patience);
        try
        {
            return await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stalled.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private static void RequireHttps(ExternalFile file, Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps)
        {
            throw new Fault(address == file.Address
                ? $"{file.Name}: {address} is no https address; correct it in data/external.csv."
                : $"{file.Name}: {file.Address.Host} redirects to {address}, which is no https address; nothing was taken from there.");
        }
    }

    private static Fault Unreachable(ExternalFile file, string reason) => new(
        $"{file.Name} could not be downloaded from {file.Address.Host}: {reason.TrimEnd('.')}. Try again, or take it from a folder: data fetch {file.Name} --from FOLDER");
}
