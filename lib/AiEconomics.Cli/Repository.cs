namespace AiEconomics.Cli;

/// <summary>The clone that this program was built in, whatever the current directory is.</summary>
/// <param name="root">The folder that holds <c>AiEconomics.slnx</c>.</param>
internal sealed class Repository(string root)
{
    private const string Mark = "AiEconomics.slnx";

    internal string Root { get; } = root;

    internal string Notebooks => Path.Combine(Root, "notebooks");

    internal string Data => Path.Combine(Root, "data");

    internal string Out => Path.Combine(Root, "out");

    /// <summary>The newest build of the kernel launcher, or null where there is none.</summary>
    internal string? KernelDll => Newest("AiEconomics.Kernel");

    /// <summary>The newest build of the library that notebooks load, or null where there is none.</summary>
    internal string? NotebooksDll => Newest("AiEconomics.Notebooks");

    /// <summary>Looks upwards from the folder of this assembly.</summary>
    /// <exception cref="Fault">The assembly does not lie in a clone.</exception>
    internal static Repository Find() => FindFrom(AppContext.BaseDirectory);

    internal static Repository FindFrom(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Mark)))
            {
                return new Repository(at.FullName);
            }
        }

        throw new Fault($"No folder above {folder} holds {Mark}: run aiecon from its place in a clone of the repository.");
    }

    /// <summary>The launcher, or a sentence saying how to build it.</summary>
    /// <exception cref="Fault">The launcher was never built.</exception>
    internal string RequireKernel() =>
        KernelDll ?? throw new Fault($"The kernel launcher is not built: {Path.Combine(Root, "lib", "AiEconomics.Kernel", "bin")} holds none. In the folder of the clone run: dotnet build");

    private string? Newest(string project)
    {
        var bin = Path.Combine(Root, "lib", project, "bin");
        return Directory.Exists(bin)
            ? Directory.EnumerateDirectories(bin)
                .Select(configuration => Path.Combine(configuration, "net10.0", project + ".dll"))
                .Where(File.Exists)
                .MaxBy(File.GetLastWriteTimeUtc)
            : null;
    }
}
