using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Site;

/// <summary>Runs docfx as NuGet restored it.</summary>
internal static partial class Docfx
{
    /// <summary>The package's folder.</summary>
    /// <exception cref="Fault">The package is not there.</exception>
    public static string PackageFolder()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var version = typeof(Docfx).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "DocfxVersion").Value!;
        var folder = Path.Combine(packages, "docfx", version);
        return File.Exists(Program(folder))
            ? folder
            : throw new Fault($"docfx {version} is not in {packages}. In the folder of the clone run: dotnet restore");
    }

    /// <summary>Builds pages from the markdown of <paramref name="work"/> and the library reference from assemblies.</summary>
    /// <param name="package">The package's folder.</param>
    /// <param name="work">Where the pages are built.</param>
    /// <param name="assemblies">The library.</param>
    /// <param name="store">Keeps what was read out of the library for the next time.</param>
    /// <param name="cancellation">Stops the build.</param>
    /// <returns>docfx's warnings.</returns>
    /// <exception cref="Fault">docfx failed.</exception>
    public static async Task<IReadOnlyList<string>> BuildAsync(
        string package, string work, IReadOnlyList<string> assemblies, string store, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(work, "docfx.json"), Configuration(assemblies), cancellation);
        var ofLibrary = await new LibraryReference(package, assemblies, store).AddAsync(work, cancellation);
        return [.. ofLibrary, .. await RunAsync(package, work, "build", cancellation)];
    }

    /// <summary>Runs one command on the configuration in <paramref name="work"/>.</summary>
    /// <returns>docfx's warnings.</returns>
    /// <exception cref="Fault">docfx failed.</exception>
    internal static async Task<IReadOnlyList<string>> RunAsync(string package, string work, string command, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Dotnet.Host)
        {
            WorkingDirectory = work,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Program(package), command, "docfx.json" },
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_TieredPGO"] = "0", ["DOTNET_TC_QuickJitForLoops"] = "1" },
        };
        using var process = Process.Start(start) ?? throw new Fault("docfx did not start: dotnet is not on the PATH.");
        await using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        var lines = $"{output}\n{await errors}".Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode == 0
            ? [.. lines.Where(line => Warning().IsMatch(line)).Distinct()]
            : throw new Fault($"docfx failed with exit code {process.ExitCode}: {string.Join(' ', lines.Where(line => Fault().IsMatch(line)).Take(3))}");
    }

    private static string Program(string package) => Path.Combine(package, "tools", "net10.0", "any", "docfx.dll");

    private static string Configuration(IReadOnlyList<string> assemblies) => JsonSerializer.Serialize(new
    {
        metadata = new[]
        {
            new
            {
                src = assemblies.Select(file => new { src = Path.GetDirectoryName(file)!.Replace('\\', '/'), files = new[] { Path.GetFileName(file) } }),
                dest = "api",
                disableGitFeatures = true,
            },
        },
        build = new
        {
            content = new[] { new { src = "pages", files = "**.md" }, new { src = ".", files = "api/*.yml" } },
            output = "built",
            template = new[] { "default", "modern", SiteAssets.Template.Replace('\\', '/') },
            disableGitFeatures = true,
        },
    });

    // The kernel's own assemblies lie in the kernel's package; no documentation comment of ours needs them.
    [GeneratedRegex(@"\bwarning\b(?!.*InvalidAssemblyReference).*:", RegexOptions.IgnoreCase)]
    private static partial Regex Warning();

    [GeneratedRegex(@"\b(error|exception)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fault();
}
