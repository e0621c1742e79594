using System.Reflection;

namespace AiEconomics.Notebooks.Display;

/// <summary>Texts that an assembly carries, such as scripts.</summary>
internal static class EmbeddedText
{
    /// <summary>The one text of this name; its folder may be left out.</summary>
    internal static string Of(Assembly assembly, string name)
    {
        var full = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(full)!);
        return reader.ReadToEnd();
    }
}
