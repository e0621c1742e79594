namespace AiEconomics.Cli;

/// <summary>The <c>dotnet</c> program that this process runs on.</summary>
internal static class Dotnet
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Its absolute path; the bare name where it cannot be found.</summary>
    internal static string Host { get; } = Find();

    private static string Find()
    {
        // The runtime lies in ROOT/shared/Microsoft.NETCore.App/VERSION, and dotnet in ROOT.
        var root = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"),
            Path.GetFileName(Environment.ProcessPath) == FileName ? Environment.ProcessPath : null,
            Path.Combine(root, FileName),
        ];
        return candidates.FirstOrDefault(File.Exists) ?? FileName;
    }
}
