using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using AiEconomics.Cli.Kernels;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Doctor;

/// <summary>Looks at all that the commands need from a machine.</summary>
/// <param name="repository">The clone.</param>
internal sealed class Checkup(Repository repository)
{
    private const double SlowStartSeconds = 10;

    /// <summary>The findings, each as soon as it is there.</summary>
    internal async IAsyncEnumerable<Finding> RunAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return await SdkAsync(cancellation);
        yield return KernelPackage();
        yield return Library();
        yield return await KernelStartAsync(cancellation);
        yield return Loopback();
        yield return Output();
        yield return Culture();
        yield return Jupyter();
        yield return Chromium();
        yield return await FontAsync(cancellation);
    }

    private async Task<Finding> SdkAsync(CancellationToken cancellation)
    {
        var version = await ToolOutput.OfAsync(Dotnet.Host, ["--version"], repository.Root, cancellation);
        return new("SDK", version is not null, version ?? "no .NET SDK fits global.json; install the .NET 10 SDK from https://dot.net", Needed: true);
    }

    /// <summary>The engine's own tool, as NuGet restored it.</summary>
    internal static string KernelTool()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var tool = typeof(Checkup).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "KernelToolFolder").Value!;
        return Path.Combine(packages, tool, "Microsoft.DotNet.Interactive.App.dll");
    }

    private static Finding KernelPackage()
    {
        var path = Path.GetDirectoryName(KernelTool())!;
        return File.Exists(KernelTool())
            ? new("kernel package", true, path, Needed: true)
            : new("kernel package", false, $"{path} is missing; in the folder of the clone run: dotnet restore", Needed: true);
    }

    private Finding Library()
    {
        var missing = repository.NotebooksDll is null ? "AiEconomics.Notebooks" : repository.KernelDll is null ? "AiEconomics.Kernel" : null;
        return missing is null
            ? new("library", true, Path.GetDirectoryName(repository.NotebooksDll)!, Needed: true)
            : new("library", false, $"{missing} is not built; in the folder of the clone run: dotnet build", Needed: true);
    }

    private async Task<Finding> KernelStartAsync(CancellationToken cancellation)
    {
        if (repository.KernelDll is not { } launcher)
        {
            return new("kernel", false, "it cannot start, as its launcher is not built; in the folder of the clone run: dotnet build", Needed: true);
        }

        var clock = Stopwatch.StartNew();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(SlowStartSeconds * 3));
        try
        {
            await using var kernel = KernelProcess.Start(launcher, repository.Root);
            await kernel.ReadyAsync(limit.Token);
            return new("kernel", true, string.Create(CultureInfo.InvariantCulture, $"ready after {clock.Elapsed.TotalSeconds:0.0} s"), Needed: true);
        }
        catch (Exception error) when (error is KernelDiedException or Fault)
        {
            return new("kernel", false, $"{error.Message.ReplaceLineEndings(" ")}; in the folder of the clone run: dotnet build", Needed: true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new("kernel", false, string.Create(CultureInfo.InvariantCulture, $"not ready after {SlowStartSeconds * 3:0} s; is the machine out of memory or processor time?"), Needed: true);
        }
    }

    private static Finding Loopback()
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return new("loopback port", true, "127.0.0.1 can be listened on", Needed: true);
        }
        catch (SocketException error)
        {
            return new("loopback port", false, $"127.0.0.1 cannot be listened on: {error.Message}; allow it in the firewall or sandbox", Needed: true);
        }
    }

    private Finding Output()
    {
        try
        {
            SafeFile.RequireWritable(repository.Out);
            return new("output folder", true, repository.Out, Needed: true);
        }
        catch (Fault fault)
        {
            return new("output folder", false, fault.Message, Needed: true);
        }
    }

    private static Finding Culture()
    {
        var name = CultureInfo.CurrentCulture.Name;
        return name.Length == 0
            ? new("culture", true, "invariant", Needed: true)
            : new("culture", false, $"numbers are written as in '{name}'; unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT or set it to 1", Needed: true);
    }

    private static Finding Jupyter()
    {
        var spec = new KernelSpec(JupyterFolders.Kernels(prefix: null));
        return spec.Broken() is { } fault
            ? new("Jupyter kernel", false, $"{fault}; run: dotnet run --project lib/AiEconomics.Cli -- kernel install", Needed: false)
            : new("Jupyter kernel", true, spec.Folder, Needed: false);
    }

    private static Finding Chromium() => Browser.Find() is { } path
        ? new("browser", true, path, Needed: false)
        : new("browser", false, "there is no Chromium, Chrome or Edge, so --update makes no pictures of new charts; on Debian: apt install chromium", Needed: false);

    private static async Task<Finding> FontAsync(CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new("Chinese font", true, "part of this system", Needed: false);
        }

        var fonts = await ToolOutput.OfAsync("fc-list", [":lang=zh", "family"], "/", cancellation);
        return fonts is { Length: > 0 }
            ? new("Chinese font", true, fonts.Split('\n')[0], Needed: false)
            : new("Chinese font", false, "no font has Chinese characters, so pictures of charts lack them; on Debian: apt install fonts-noto-cjk", Needed: false);
    }
}
