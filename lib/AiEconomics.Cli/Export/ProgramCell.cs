using System.Text.RegularExpressions;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Export;

/// <summary>A cell of a notebook as a piece of a program: a comment, or code.</summary>
/// <param name="Comment">The lines of a comment; empty where there is none.</param>
/// <param name="Code">The code; null where there is none.</param>
internal sealed partial record ProgramCell(string Comment, CellCode? Code)
{
    private const string Setup = "#load \"setup.csx\"";

    /// <summary>The cells, in order; values that C# cells take from SQL cells are the variables that those become.</summary>
    internal static IReadOnlyList<ProgramCell> Of(NotebookFile notebook)
    {
        var asked = 0;
        return [.. notebook.Cells.Where(cell => cell.Source.Trim() != Setup).Select(cell => Of(cell, ref asked))];
    }

    private static ProgramCell Of(NotebookCell cell, ref int asked) => (cell.Kind, cell.Language) switch
    {
        ("code", "csharp" or "C#" or "c#" or "cs") => OfCSharp(cell.Source, asked),
        ("code", "sql") => new("", new CellCode(Query(WithoutDirectives(cell.Source), ++asked))),
        ("code", var language) => new($"This cell is of the kernel '{language}', which a C# program does not have:\n\n{cell.Source}", null),
        _ => new(Marks().Replace(cell.Source, ""), null),
    };

    private static ProgramCell OfCSharp(string source, int asked)
    {
        var code = ShareLine().Replace(source, share => Shared(share, asked));
        var left = Directive().Matches(code).Select(line => line.Value.Trim()).Where(line => !line.StartsWith("#!c", StringComparison.Ordinal) && line != Setup).ToList();
        var comment = left.Count == 0 ? "" : $"A C# program has no place for these lines of the notebook:\n\n{string.Join('\n', left)}";
        return new(comment, new CellCode(WithoutDirectives(code)));
    }

    // "last" is the answer to the SQL cell before; any other name is a table.
    private static string Shared(Match share, int asked)
    {
        var name = share.Groups["name"].Value;
        var variable = share.Groups["as"] is { Success: true, Value: var other } ? other : name;
        return share.Groups["from"].Value != "sql" ? share.Value
            : name == "last" ? $"var {variable} = asked{asked};"
            : $"var {variable} = Sql.Query({Raw($"FROM \"{name}\"")});";
    }

    private static string Query(string sql, int number) => $"var asked{number} = Sql.Query({Raw(sql.Trim())});\nasked{number}";

    // More quotation marks than the text has in a row.
    private static string Raw(string text)
    {
        var quotes = new string('"', Math.Max(3, Quotes().Matches(text).Select(match => match.Length).DefaultIfEmpty().Max() + 1));
        return $"{quotes}\n{text.ReplaceLineEndings("\n")}\n{quotes}";
    }

    private static string WithoutDirectives(string source) => Directive().Replace(source, "");

    [GeneratedRegex(@"^[ \t]*#(?:!|r\b|load\b|i\b)[^\n]*\n?", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^[ \t]*#!share[ \t]+--from[ \t]+(?<from>\w+)[ \t]+(?<name>\w+)(?:[ \t]+--as[ \t]+(?<as>\w+))?[ \t]*(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex ShareLine();

    [GeneratedRegex(@"<!-- /?result[^>]*-->")]
    private static partial Regex Marks();

    [GeneratedRegex("\"+")]
    private static partial Regex Quotes();
}
