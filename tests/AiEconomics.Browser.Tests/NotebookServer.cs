using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AiEconomics.Cli;
using AiEconomics.Cli.Kernels;

namespace AiEconomics.Browser.Tests;

/// <summary>A Jupyter Notebook with nothing of this machine's own: fresh folders, our kernel, a copy of the notebooks, this machine only.</summary>
internal sealed class NotebookServer : IDisposable
{
    /// <summary>What to say where there is none.</summary>
    internal const string Missing = "There is no Jupyter Notebook: install the package jupyter-notebook (Debian and Ubuntu: apt-get install jupyter-notebook).";

    private readonly string work = Directory.CreateTempSubdirectory("aiecon-jupyter-").FullName;
    private readonly Process process;
    private readonly Task<string> log;

    private NotebookServer(string program)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        process = Process.Start(Options(program))!;
        log = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
    }

    internal Uri Address { get; }

    internal static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "jupyter-notebook"))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts it and waits until it answers.</summary>
    internal static async Task<NotebookServer> StartAsync(string program)
    {
        var server = new NotebookServer(program);
        using var client = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(200))
        {
            try
            {
                await client.GetAsync(new Uri(server.Address, "api"));
                return server;
            }
            catch (HttpRequestException) when (!server.process.HasExited)
            {
                // Not listening yet.
            }
        }

        server.Dispose();
        throw new TimeoutException($"Jupyter Notebook did not answer at {server.Address} within a minute: {await server.log}");
    }

    public void Dispose()
    {
        // The kernels that it started go with it.
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(work, recursive: true);
    }

    private ProcessStartInfo Options(string program)
    {
        new KernelSpec(Path.Combine(work, "data", "kernels")).Install(Repository.Find().RequireKernel());
        CopyClone();
        var options = new ProcessStartInfo(program)
        {
            WorkingDirectory = Path.Combine(work, "clone", "notebooks"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "--no-browser", "--allow-root", "--ip=127.0.0.1", "--NotebookApp.token=", "--NotebookApp.password=",
                string.Create(CultureInfo.InvariantCulture, $"--port={Address.Port}"), "--port-retries=0",
            },
        };
        foreach (var (name, folder) in new[] { ("JUPYTER_DATA_DIR", "data"), ("JUPYTER_CONFIG_DIR", "config"), ("JUPYTER_RUNTIME_DIR", "runtime"), ("IPYTHONDIR", "ipython") })
        {
            options.Environment[name] = Directory.CreateDirectory(Path.Combine(work, folder)).FullName;
        }

        options.Environment["JUPYTER_NO_CONFIG"] = "1";
        return options;
    }

    /// <summary>The server writes into the notebooks it shows, so it gets copies, beside links to the rest of the clone.</summary>
    private void CopyClone()
    {
        var (from, to) = (FixtureSite.Clone(), Path.Combine(work, "clone"));
        Directory.CreateDirectory(Path.Combine(to, "notebooks"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(from, "notebooks")))
        {
            File.Copy(file, Path.Combine(to, "notebooks", Path.GetFileName(file)));
        }

        File.CreateSymbolicLink(Path.Combine(to, "AiEconomics.slnx"), Path.Combine(from, "AiEconomics.slnx"));
        Directory.CreateSymbolicLink(Path.Combine(to, "lib"), Path.Combine(from, "lib"));
        Directory.CreateSymbolicLink(Path.Combine(to, "data"), Path.Combine(from, "data"));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
