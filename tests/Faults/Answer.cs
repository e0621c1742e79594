namespace AiEconomics.Faults;

/// <summary>What a run of the program gave back.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>Whether it ended with one sentence on standard error that has these words.</summary>
    internal bool Says(string words) => ExitCode == 1 && !Error.Contains('\n', StringComparison.Ordinal) && Error.Contains(words, StringComparison.Ordinal);
}
