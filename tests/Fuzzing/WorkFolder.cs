namespace AiEconomics.Fuzzing;

/// <summary>A folder that is gone at the end.</summary>
internal sealed class WorkFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("aieconomics-fuzzing-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
