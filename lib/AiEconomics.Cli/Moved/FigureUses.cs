using System.Text.RegularExpressions;
using AiEconomics.Claims;
using AiEconomics.Cli.Export;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Figures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiEconomics.Cli.Moved;

/// <summary>Which figures a result of a notebook is made of, read from the code: the statements that it follows from, and the figures that those name.</summary>
/// <remarks>
/// A figure is named by its key, its row, its table, its source, a claim that rests on it, or the fixed parts of a key that is put together. A statement that
/// hands the whole table of figures on may use any of them. So a result may be said to use a figure that in fact leaves it as it is, never the reverse.
/// </remarks>
internal sealed partial class FigureUses
{
    private static readonly HashSet<string> ByName = ["Get", "Value", "Bounds", "Input", "Only", "In", "From", "OfTheArticle", "Judge", "Test", "Figures"];

    private readonly List<Statement> statements;
    private readonly ClaimBook claims;

    /// <param name="notebook">The notebook.</param>
    /// <param name="claims">The claims, each with the figures it rests on.</param>
    internal FigureUses(NotebookFile notebook, ClaimBook claims)
    {
        this.claims = claims;
        var members = notebook.Cells.Where(cell => cell.IsCode && cell.Language == "csharp").SelectMany(Members).ToList();
        var tables = members.Where(member => WholeTable().IsMatch(member.ToString())).SelectMany(Scope.Declared).ToHashSet(StringComparer.Ordinal);
        statements = [.. members.Select(member => Read(member, tables))];
    }

    /// <summary>Whether a result is made of a figure, as far as the code shows.</summary>
    internal bool Uses(string result, Figure figure) => Behind(result).Any(statement => statement.HandsOnAll || statement.Words.Any(word => Names(word, figure)));

    private static IEnumerable<MemberDeclarationSyntax> Members(NotebookCell cell)
    {
        var code = string.Join('\n', cell.Source.Split('\n').Where(line => !line.TrimStart().StartsWith('#')));
        return ((CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, CellCode.Script).GetRoot()).Members;
    }

    private static Statement Read(MemberDeclarationSyntax member, HashSet<string> tables)
    {
        var names = member.DescendantNodes().OfType<IdentifierNameSyntax>().ToList();
        var assigned = member.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(set => set.Left).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText);
        var words = member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText)
            .Concat(member.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Select(Pattern))
            .Concat(names.Any(name => name.Identifier.ValueText == "OfTheArticle") ? ["article."] : []);
        return new(
            [.. Scope.Declared(member), .. assigned],
            [.. names.Select(name => name.Identifier.ValueText)],
            [.. words],
            names.Any(name => tables.Contains(name.Identifier.ValueText) && IsHandedOn(name)));
    }

    // "deepseek-v3.{phase}-gpu-hours" names every key that begins and ends so.
    private static string Pattern(InterpolatedStringExpressionSyntax text) =>
        string.Concat(text.Contents.Select(part => part is InterpolatedStringTextSyntax fixedPart ? fixedPart.TextToken.ValueText : "*"));

    private static bool IsHandedOn(IdentifierNameSyntax table) => table.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == table => !ByName.Contains(access.Name.Identifier.ValueText),
        ElementAccessExpressionSyntax => false,
        _ => true,
    };

    /// <summary>The statement that gives a result and all that it follows from; every statement where none gives it by that name.</summary>
    private IEnumerable<Statement> Behind(string result)
    {
        var at = statements.FindIndex(statement => statement.Names.Contains("Result") && statement.Words.Contains(result));
        if (at < 0)
        {
            return statements;
        }

        var needed = statements[at].Names.ToHashSet(StringComparer.Ordinal);
        List<Statement> behind = [statements[at]];
        for (var before = at - 1; before >= 0; before--)
        {
            if (statements[before].Gives.Any(needed.Contains))
            {
                behind.Add(statements[before]);
                needed.UnionWith(statements[before].Names);
            }
        }

        return behind;
    }

    private bool Names(string word, Figure figure) =>
        word == figure.Table || word == figure.Reference.Key || word == figure.Row
        || (word.EndsWith('.') && figure.Key.StartsWith(word, StringComparison.Ordinal))
        || (claims.Claims.FirstOrDefault(claim => claim.Key == word) is { } claim && (claim.RestsOn.Contains(figure.Key) || claim.Against.Contains(figure.Key)))
        || (word.Contains('*', StringComparison.Ordinal) ? IsPutTogether(word, figure.Key) : Key().Matches(word).Any(match => match.Value == figure.Key));

    private static bool IsPutTogether(string pattern, string key) => PartsOfKey().IsMatch(pattern)
        && Regex.IsMatch(key, $@"\A{Regex.Escape(pattern).Replace(@"\*", ".+", StringComparison.Ordinal)}\z");

    [GeneratedRegex(@"\b(?:FigureTable|ClaimBook)\.Find\(|\bclaims\.Figures\b")]
    private static partial Regex WholeTable();

    [GeneratedRegex(@"[a-z0-9][a-z0-9.-]*[a-z0-9]")]
    private static partial Regex Key();

    // At least one fixed part, and nothing that a key cannot hold.
    [GeneratedRegex(@"\A(?=.*[a-z0-9])[a-z0-9.*-]+\z")]
    private static partial Regex PartsOfKey();

    /// <summary>One statement or function of a notebook.</summary>
    /// <param name="Gives">The variables it gives a value.</param>
    /// <param name="Names">The variables and functions it names.</param>
    /// <param name="Words">The texts in it, with <c>*</c> for what is put in.</param>
    /// <param name="HandsOnAll">Whether it hands the whole table of figures on.</param>
    private sealed record Statement(HashSet<string> Gives, HashSet<string> Names, HashSet<string> Words, bool HandsOnAll);
}
