using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using AiEconomics.Kernel;

// The stock kernel carries FSharp.Core 10.0 and Plotly.NET 6 needs 10.1. This process references the newer one and
// takes every other assembly from the unchanged tool, as NuGet restored it.
var metadata = typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);
var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
    ? folder
    : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
var app = Path.Combine(packages, metadata["KernelToolFolder"]!.Replace('/', Path.DirectorySeparatorChar), "Microsoft.DotNet.Interactive.App.dll");

if (!File.Exists(app))
{
    Console.Error.WriteLine($"The kernel package is missing: {app} does not exist. In the folder of the clone run: dotnet restore");
    return 2;
}

Environment.SetEnvironmentVariable("DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("DOTNET_TRY_CLI_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("Kestrel__Endpoints__Http__Url", "http://127.0.0.1:0");

// When its input closes the tool spins instead of ending, so a runner that was killed would leave it behind.
if (int.TryParse(Environment.GetEnvironmentVariable("AIECONOMICS_PARENT"), out var parent))
{
    EndWithParent.Ask();
    _ = Task.Run(() => EndWithAsync(parent));
}

// The same assemblies, compiled ahead by the build where that could be done.
var precompiled = Path.Combine(AppContext.BaseDirectory, metadata["Precompiled"]!);
var resolver = new AssemblyDependencyResolver(app);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    resolver.ResolveAssemblyToPath(name) is { } path ? context.LoadFromAssemblyPath(Fastest(path)) : null;
AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
    resolver.ResolveUnmanagedDllToPath(name) is { } path ? System.Runtime.InteropServices.NativeLibrary.Load(path) : 0;

if (args is ["jupyter", ..])
{
    HelpOnNames.Add();
}

var entry = AssemblyLoadContext.Default.LoadFromAssemblyPath(Fastest(app)).EntryPoint!;
return entry.Invoke(null, [args]) switch
{
    int exitCode => exitCode,
    Task<int> running => await running,
    Task running => await Finished(running),
    _ => 0,
};

string Fastest(string path) => Path.Combine(precompiled, Path.GetFileName(path)) is var ahead && File.Exists(ahead) ? ahead : path;

static async Task<int> Finished(Task running)
{
    await running;
    return 0;
}

static async Task EndWithAsync(int parent)
{
    try
    {
        await Process.GetProcessById(parent).WaitForExitAsync();
    }
    catch (ArgumentException)
    {
        // It has ended already.
    }

    Process.GetCurrentProcess().Kill();
}
