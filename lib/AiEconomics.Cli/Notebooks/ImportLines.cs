using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Documents;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Replaces each <c>#!import FILE</c> by the code of that file, as pieces of their own.</summary>
/// <remarks>The engine runs an imported file, drops whatever it throws, and calls the cell a success.</remarks>
internal static partial class ImportLines
{
    private const int DeepestNesting = 8;

    private static readonly KernelInfoCollection Kernels =
        [new("csharp", "C#", ["c#", "cs"]), new("fsharp", "F#", ["f#", "fs"]), new("pwsh", "PowerShell", ["powershell"]), new("html"), new("javascript", null, ["js"]), new("mermaid"), new("markdown"), new("sql", "SQL")];

    /// <summary>The pieces of a cell, in order.</summary>
    /// <param name="code">The cell's code.</param>
    /// <param name="kernel">The cell's kernel.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <exception cref="Fault">A file that is imported is missing or cannot be read.</exception>
    internal static async Task<IReadOnlyList<CodePart>> ExpandAsync(string code, string kernel, string folder) =>
        await ExpandAsync(new CodePart(code, kernel), folder, DeepestNesting);

    private static async Task<List<CodePart>> ExpandAsync(CodePart whole, string folder, int depth)
    {
        List<CodePart> parts = [];
        var start = 0;
        var language = "";
        foreach (Match line in Import().Matches(whole.Code))
        {
            Add(whole.Code[start..line.Index]);
            parts.AddRange(await FromFileAsync(line.Groups["file"].Value.Trim().Trim('"'), folder, depth));
            start = line.Index + line.Length;
        }

        Add(whole.Code[start..]);
        return parts;

        void Add(string piece)
        {
            if (piece.Trim().Length > 0)
            {
                parts.Add(whole with { Code = language + piece });
            }

            language = Language().Matches(piece).LastOrDefault() is { } switched ? switched.Value.Trim() + "\n" : language;
        }
    }

    private static async Task<List<CodePart>> FromFileAsync(string file, string folder, int depth)
    {
        var path = Path.GetFullPath(file, folder);
        if (depth == 0)
        {
            throw new Fault($"#!import {file} nests more than {DeepestNesting} files: do they import each other?");
        }

        if (!File.Exists(path))
        {
            throw new Fault($"#!import {file} failed: there is no such file beside the notebook.");
        }

        List<CodePart> parts = [];
        foreach (var element in (await LoadAsync(file, path)).Elements.Where(element => element.KernelName is not "markdown"))
        {
            parts.AddRange(await ExpandAsync(new CodePart(element.Contents, element.KernelName ?? "csharp", file), folder, depth - 1));
        }

        return parts;
    }

    private static async Task<InteractiveDocument> LoadAsync(string file, string path)
    {
        try
        {
            return await InteractiveDocument.LoadAsync(new FileInfo(path), Kernels);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new Fault($"#!import {file} failed: {error.Message}");
        }
    }

    [GeneratedRegex(@"^[ \t]*#!import[ \t]+(?<file>[^\r\n]+)\r?\n?", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^#!(?:csharp|c#|fsharp|f#|pwsh|powershell|html|javascript|js|mermaid|sql)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Language();
}
