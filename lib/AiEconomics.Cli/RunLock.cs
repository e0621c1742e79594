namespace AiEconomics.Cli;

/// <summary>Lets one run at a time write into a folder. The system gives it back when a process ends, however it ends.</summary>
internal sealed class RunLock : IDisposable
{
    private const string Name = ".lock";

    private readonly FileStream held;

    private RunLock(FileStream held) => this.held = held;

    /// <summary>Takes the folder, and removes what a run that was killed left unfinished there.</summary>
    /// <exception cref="Fault">Another run has it.</exception>
    internal static RunLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var taken = new RunLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            Clear(folder);
            return taken;
        }
        catch (IOException)
        {
            throw new Fault($"Another run is writing to {folder}; wait until it has ended, or name another folder with --out.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private static void Clear(string folder)
    {
        foreach (var part in new[] { folder, Path.Combine(folder, "notebooks"), Path.Combine(folder, "results") }.Where(Directory.Exists).SelectMany(SafeFile.Parts))
        {
            SafeFile.Discard(part);
        }
    }
}
