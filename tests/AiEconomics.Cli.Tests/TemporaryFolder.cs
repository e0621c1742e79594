namespace AiEconomics.Cli.Tests;

/// <summary>A folder that is gone after the test. Its name has a blank and Chinese characters, as a user's may.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"aiecon 试 {Guid.NewGuid():N}")).FullName;

    public string this[params string[] parts] => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
