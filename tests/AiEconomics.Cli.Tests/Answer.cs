namespace AiEconomics.Cli.Tests;

/// <summary>What a run of the program gave back.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>Asserts that the call was refused with exactly this one line.</summary>
    internal void IsRefused(string sentence, int exitCode = Fault.Usage)
    {
        Assert.Equal(sentence, Error.Trim());
        Assert.Equal(exitCode, ExitCode);
    }
}
