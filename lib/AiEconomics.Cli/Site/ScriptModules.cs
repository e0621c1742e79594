using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiEconomics.Cli.Site;

/// <summary>
/// Makes docfx's script modules for formulas and diagrams loadable from a page opened as a file. A browser refuses to
/// import a module from a file, but runs a plain script; so each module is written as a plain script that hands its text
/// to <c>modules.js</c>, which links the texts together in the browser's memory.
/// </summary>
internal static partial class ScriptModules
{
    private const string Formulas = "tex-svg-full-*.min.js";
    private const string Diagrams = "mermaid.core-*.min.js";

    /// <summary>Writes the modules and all that they import.</summary>
    /// <param name="docfx">The package's folder.</param>
    /// <param name="to">Where the scripts go.</param>
    /// <exception cref="Fault">This docfx has no such modules.</exception>
    public static void Write(string docfx, string to)
    {
        Directory.CreateDirectory(to);
        string[] roots = [Root(docfx, Formulas), Root(docfx, Diagrams)];
        File.WriteAllText(Path.Combine(to, "roots.js"), $"modules.roots = {JsonSerializer.Serialize(roots)};\n");
        foreach (var (name, text) in With(docfx, roots))
        {
            string[] needed = [.. Import().Matches(text).Select(match => match.Groups[1].Value).Distinct()];
            File.WriteAllText(Path.Combine(to, name), $"modules.define({Quoted(name)}, {JsonSerializer.Serialize(needed)}, {Quoted(text)});\n");
        }
    }

    /// <summary>The module that draws diagrams and all that it imports, as a server can give them; the one to import comes first.</summary>
    /// <param name="docfx">The package's folder.</param>
    /// <exception cref="Fault">This docfx has no such module.</exception>
    public static IEnumerable<(string Name, string Text)> OfDiagrams(string docfx) => With(docfx, [Root(docfx, Diagrams)]);

    private static IEnumerable<(string Name, string Text)> With(string docfx, string[] roots)
    {
        var waiting = new Queue<string>(roots);
        HashSet<string> known = [.. roots];
        while (waiting.TryDequeue(out var name))
        {
            var text = Signature().Replace(File.ReadAllText(Path.Combine(Modules(docfx), name)), "");
            yield return (name, text);
            foreach (var next in AnyImport().Matches(text).Select(match => match.Groups[1].Value).Where(known.Add))
            {
                waiting.Enqueue(next);
            }
        }
    }

    private static string Root(string docfx, string pattern) => Directory.EnumerateFiles(Modules(docfx), pattern).Select(Path.GetFileName).FirstOrDefault()
        ?? throw new Fault($"docfx has no module {pattern} in {Modules(docfx)}: the pinned version of docfx was changed; see lib/AiEconomics.Cli/Site/ScriptModules.cs.");

    private static string Modules(string docfx) => Path.Combine(docfx, "templates", "modern", "public");

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"(?:from|import)""\./([\w.-]+\.js)""")]
    private static partial Regex Import();

    [GeneratedRegex(@"(?:from|import|import\()""\./([\w.-]+\.js)""")]
    private static partial Regex AnyImport();

    [GeneratedRegex(@"^// SIG //.*\r?\n?", RegexOptions.Multiline)]
    private static partial Regex Signature();
}
