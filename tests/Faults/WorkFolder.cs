namespace AiEconomics.Faults;

/// <summary>A folder that is gone at the end. Its name has a blank and Chinese characters, as a user's may.</summary>
internal sealed class WorkFolder : IDisposable
{
    private int folders;

    internal string Path { get; } = Directory.CreateTempSubdirectory("aieconomics 试 ").FullName;

    /// <summary>A new folder in it.</summary>
    internal string New(string name = "out") => Directory.CreateDirectory(System.IO.Path.Combine(Path, FormattableString.Invariant($"{name} {++folders}"))).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
