namespace AiEconomics.Tests.Figures;

/// <summary>The article's text, which stands beside the repository on some machines and is no part of it.</summary>
internal static class SharedArticle
{
    private const string Folder = "shared/article";

    /// <summary>The text, or the end of the test as skipped.</summary>
    internal static string TextOrSkip()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, Folder);
            if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.txt").Order().FirstOrDefault() is { } file)
            {
                return File.ReadAllText(file);
            }
        }

        Assert.Skip($"The article's text is not at hand: no folder above the repository has '{Folder}'.");
        return "";
    }
}
