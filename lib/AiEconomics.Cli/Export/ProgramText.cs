using System.Text;
using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Export;

/// <summary>A notebook as a C# program in one file, which prints what the notebook's kernel shows.</summary>
internal static partial class ProgramText
{
    /// <summary>The program.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="library">Path of the library's project, for the program's file.</param>
    /// <param name="folder">Path of the notebook's folder, for the program's file.</param>
    /// <exception cref="Fault">The set-up script beside the notebook is missing.</exception>
    internal static string Of(NotebookFile notebook, string library, string folder)
    {
        var cells = ProgramCell.Of(notebook);
        var code = cells.Select(cell => cell.Code).OfType<CellCode>().ToList();
        var names = new ProgramNames(code);
        var called = code.SelectMany(cell => cell.Called).ToHashSet(StringComparer.Ordinal);
        string[] usings = [.. SetupUsings(notebook), "using AiEconomics.Notebooks;", .. code.SelectMany(cell => cell.Usings)];

        var text = new StringBuilder($"""
            // The notebook {notebook.Name} as a program, made by 'aiecon export'. Run it with: dotnet run {notebook.Name}.cs
            #:project {library}
            // Formulas are read from expressions at run time, which ahead-of-time compilation switches off.
            #:property PublishAot=false


            """.ReplaceLineEndings("\n"));
        text.AppendJoin('\n', usings.Distinct().OrderBy(Rank).ThenBy(line => line.TrimEnd(';'), StringComparer.Ordinal)).Append("\n\n");
        text.Append($"NotebookApp.Start({Literal(folder)});\n");
        foreach (var cell in cells)
        {
            text.Append(Block(Comment(cell.Comment)));
            text.Append(cell.Code is { } piece ? Block(piece.Statements(names.Inner, names.Enter(piece), called)) : "");
        }

        return text.AppendJoin("", code.SelectMany(cell => cell.Types).Select(Block)).ToString();
    }

    private static IEnumerable<string> SetupUsings(NotebookFile notebook)
    {
        if (!notebook.Cells.Any(cell => cell.IsCode && cell.Source.Contains("setup.csx", StringComparison.Ordinal)))
        {
            return [];
        }

        var setup = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!, "setup.csx");
        return File.Exists(setup)
            ? UsingLine().Matches(File.ReadAllText(setup)).Select(line => line.Value.Trim())
            : throw new Fault($"{notebook.Name} loads setup.csx, but there is none beside it; copy it from notebooks/ of the clone.");
    }

    // Namespaces first, then static members, then other names for types.
    private static int Rank(string line) =>
        line.Contains('=', StringComparison.Ordinal) ? 2 : line.StartsWith("using static", StringComparison.Ordinal) ? 1 : 0;

    private static string Comment(string text) =>
        string.Join('\n', text.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => $"// {line}".TrimEnd())) is var comment && comment != "//" ? comment : "";

    private static string Block(string text) => text.Length == 0 ? "" : $"\n{text}\n";

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    [GeneratedRegex(@"^[ \t]*using (?:static )?[\w.]+(?: = [\w.]+)?;", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
