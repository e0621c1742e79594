namespace AiEconomics.Cli.Tests;

public sealed class RepositoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_kernel_that_is_not_built_is_told_with_the_cure()
    {
        var fault = Assert.Throws<Fault>(new Repository(folder.Path).RequireKernel);
        Assert.StartsWith("The kernel launcher is not built: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("In the folder of the clone run: dotnet build", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_is_not_built_is_missed() => Assert.Null(new Repository(folder.Path).NotebooksDll);

    [Fact]
    public void The_newest_build_is_taken()
    {
        foreach (var (configuration, age) in new[] { ("Debug", 2), ("Release", 1) })
        {
            Directory.CreateDirectory(folder["lib", "AiEconomics.Kernel", "bin", configuration, "net10.0"]);
            var dll = folder["lib", "AiEconomics.Kernel", "bin", configuration, "net10.0", "AiEconomics.Kernel.dll"];
            File.WriteAllText(dll, "");
            File.SetLastWriteTimeUtc(dll, DateTime.UtcNow.AddHours(-age));
        }

        Assert.Contains("Release", new Repository(folder.Path).RequireKernel(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_clone_is_found_from_below()
    {
        File.WriteAllText(folder["AiEconomics.slnx"], "");
        Directory.CreateDirectory(folder["lib", "x"]);
        Assert.Equal(folder.Path, Repository.FindFrom(folder["lib", "x"]).Root);
    }

    [Fact]
    public void A_program_outside_a_clone_says_so()
    {
        var fault = Assert.Throws<Fault>(() => Repository.FindFrom(folder.Path));
        Assert.Equal($"No folder above {folder.Path} holds AiEconomics.slnx: run aiecon from its place in a clone of the repository.", fault.Message);
    }
}
