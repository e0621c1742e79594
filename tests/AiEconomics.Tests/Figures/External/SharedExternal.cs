using AiEconomics.Figures.External;

namespace AiEconomics.Tests.Figures.External;

/// <summary>External files, which the clone has after <c>data fetch</c>, and which stand beside it on some machines.</summary>
internal static class SharedExternal
{
    private const string Folder = "shared/external";

    /// <summary>Where the file of that name lies, or the end of the test as skipped.</summary>
    internal static string PathOrSkip(string name)
    {
        var fetched = ExternalData.Load();
        if (fetched.Has(fetched[name]))
        {
            return fetched.PathOf(name);
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, Folder);
            var beside = ExternalData.Load(folder: folder);
            if (File.Exists(Path.Combine(folder, beside[name].FileName)))
            {
                return beside.PathOf(name);
            }
        }

        Assert.Skip($"The external file '{name}' is not at hand; to get it run: dotnet run --project lib/AiEconomics.Cli -- data fetch {name}");
        return "";
    }
}
