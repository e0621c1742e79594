using System.Net;
using System.Net.Sockets;

namespace AiEconomics.Cli.Site;

/// <summary>Serves the built site to browsers on this machine, and to no other.</summary>
internal sealed class SiteServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".ipynb"] = "application/x-ipynb+json",
        [".csv"] = "text/csv; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
    };

    private readonly HttpListener listener = new();
    private readonly string folder;

    private SiteServer(string folder, int port)
    {
        this.folder = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        Address = new Uri($"http://127.0.0.1:{port}/");
        listener.Prefixes.Add(Address.AbsoluteUri);
    }

    /// <summary>Where the site is to be read.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="port">The port, or 0 for any that is free.</param>
    /// <exception cref="Fault">There is no site, or the port is taken.</exception>
    public static SiteServer Start(string folder, int port)
    {
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            throw new Fault($"There is no site in {folder}: it has no index.html. Build it first: aiecon reproduce");
        }

        var server = new SiteServer(folder, port == 0 ? FreePort() : port);
        try
        {
            server.listener.Start();
        }
        catch (HttpListenerException fault)
        {
            throw new Fault($"Port {port} of 127.0.0.1 cannot be used ({fault.Message}). Name another one, or 0 for any that is free: aiecon site --port 0");
        }

        return server;
    }

    /// <summary>Answers requests until told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var stop = cancellation.Register(listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var request = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(request), CancellationToken.None);
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    public void Dispose() => listener.Close();

    private void Answer(HttpListenerContext request)
    {
        using var response = request.Response;
        try
        {
            var path = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(request.Request.Url!.AbsolutePath).TrimStart('/')));
            path = Directory.Exists(path) ? Path.Combine(path, "index.html") : path;
            if (!path.StartsWith(folder, StringComparison.Ordinal) || !File.Exists(path))
            {
                response.StatusCode = (int)HttpStatusCode.NotFound;
                return;
            }

            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
            response.AddHeader("Cache-Control", "no-cache");
            response.AddHeader("X-Content-Type-Options", "nosniff");
            response.AddHeader("Content-Security-Policy", "frame-ancestors 'none'");
            using var content = File.OpenRead(path);
            response.ContentLength64 = content.Length;
            content.CopyTo(response.OutputStream);
        }
        catch (Exception fault) when (fault is HttpListenerException or IOException)
        {
            // The reader went to another page before this one was complete.
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
