namespace AiEconomics.Cli;

/// <summary>Something that the user can mend; its message is the one sentence they see.</summary>
/// <param name="message">Where, what was found, what was expected, what to do.</param>
/// <param name="exitCode">2 where the call itself is wrong, 1 where the work failed.</param>
internal sealed class Fault(string message, int exitCode = Fault.Failed) : Exception(message)
{
    /// <summary>The work failed.</summary>
    internal const int Failed = 1;

    /// <summary>The call is wrong: nothing was started.</summary>
    internal const int Usage = 2;

    internal int ExitCode { get; } = exitCode;
}
