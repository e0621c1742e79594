using System.Globalization;

namespace AiEconomics.Cli.Notebooks;

/// <summary>The environment variables that a kernel runs under.</summary>
internal static class KernelEnvironment
{
    /// <summary>For every kernel: no telemetry, invariant culture, a small heap, a port on the loopback address only, and no log lines about it.</summary>
    internal static IReadOnlyDictionary<string, string> Common { get; } = new Dictionary<string, string>
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_TRY_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
        ["DOTNET_gcServer"] = "0",
        ["Kestrel__Endpoints__Http__Url"] = "http://127.0.0.1:0",
        ["Logging__LogLevel__Default"] = "Error",
    };

    /// <summary>For a kernel of the runner: told that no one looks, and whose end it must not outlive.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> ForRunner() =>
    [
        .. Common,
        new("AIECONOMICS_HEADLESS", "1"),
        new("AIECONOMICS_PARENT", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)),
    ];
}
