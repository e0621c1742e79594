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
    private static readonly string[] Roots = ["tex-svg-full-*.min.js", "mermaid.core-*.min.js"];

    /// <summary>Writes the modules and all that they import.</summary>
    /// <exception cref="Fault">This docfx has no such modules.</exception>
    public static void Write(string from, string to)
    {
        Directory.CreateDirectory(to);
        var roots = Roots.Select(pattern => Directory.EnumerateFiles(from, pattern).FirstOrDefault()
            ?? throw new Fault($"docfx has no module {pattern} in {from}: the pinned version of docfx was changed; see lib/AiEconomics.Cli/Site/ScriptModules.cs."));
        var waiting = new Stack<string>(roots.Select(root => Path.GetFileName(root)!));
        File.WriteAllText(Path.Combine(to, "roots.js"), $"modules.roots = {JsonSerializer.Serialize(waiting.Reverse())};\n");
        HashSet<string> written = [.. waiting];
        while (waiting.TryPop(out var name))
        {
            var text = Signature().Replace(File.ReadAllText(Path.Combine(from, name)), "");
            string[] needed = [.. Import().Matches(text).Select(match => match.Groups[1].Value).Distinct()];
            File.WriteAllText(Path.Combine(to, name), $"modules.define({Quoted(name)}, {JsonSerializer.Serialize(needed)}, {Quoted(text)});\n");
            foreach (var next in AnyImport().Matches(text).Select(match => match.Groups[1].Value).Where(written.Add))
            {
                waiting.Push(next);
            }
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"(?:from|import)""\./([\w.-]+\.js)""")]
    private static partial Regex Import();

    [GeneratedRegex(@"(?:from|import|import\()""\./([\w.-]+\.js)""")]
    private static partial Regex AnyImport();

    [GeneratedRegex(@"^// SIG //.*\r?\n?", RegexOptions.Multiline)]
    private static partial Regex Signature();
}
