using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace AiEconomics.Cli.Site;

/// <summary>The files beside the pages: style, scripts, pictures.</summary>
/// <param name="site">The site's root folder while it is built.</param>
internal sealed class SiteAssets(string site)
{
    private readonly Dictionary<string, int> pictures = [];
    private readonly Dictionary<string, string> saved = [];

    /// <summary>Folder of our docfx template, which lies beside this program.</summary>
    public static string Template => Path.Combine(AppContext.BaseDirectory, "Site", "template");

    /// <summary>Keeps a picture of a notebook, once for all languages, and gives its address relative to the English page.</summary>
    public string SavePicture(string slug, byte[] bytes)
    {
        var content = slug + Convert.ToHexString(SHA256.HashData(bytes));
        if (saved.TryGetValue(content, out var known))
        {
            return known;
        }

        var number = pictures[slug] = pictures.GetValueOrDefault(slug) + 1;
        var name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}.png");
        var folder = Path.Combine(site, "notebooks", "images");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return saved[content] = $"images/{name}";
    }

    /// <summary>Writes what every page loads, and what a page loads only when it has a chart, a formula or a diagram.</summary>
    public void Write(string docfxFolder)
    {
        var folder = Path.Combine(site, "assets");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Template).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, $"words.{SiteLanguage.Chinese.Tag}.js"), SiteLanguage.Chinese.Script);
        File.WriteAllText(Path.Combine(folder, "plotly.min.js"), PlotlyScript.Value);
        ScriptModules.Write(docfxFolder, Path.Combine(folder, "modules"));
    }

    /// <summary>plotly.js as Plotly.NET carries it.</summary>
    public static Lazy<string> PlotlyScript { get; } = new(() =>
    {
        var assembly = Assembly.Load("Plotly.NET");
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(".min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    });
}
