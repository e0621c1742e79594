using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiEconomics.Cli.Export;

/// <summary>The C# of one cell, read as a script: what it declares, and what its last line shows.</summary>
internal sealed class CellCode
{
    internal static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);

    private readonly CompilationUnitSyntax root;
    private readonly SourceText text;

    /// <param name="code">The cell's code without directives.</param>
    internal CellCode(string code)
    {
        text = SourceText.From(code);
        root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Script).GetRoot();
    }

    /// <summary>The <c>using</c> lines, which a program has at its beginning.</summary>
    internal IEnumerable<string> Usings => root.Usings.Select(line => line.ToString());

    /// <summary>The types, which a program has at its end.</summary>
    internal IEnumerable<string> Types => Members.Where(IsType).Select(member => member.ToString());

    /// <summary>The names that the cell gives to all cells after it.</summary>
    internal IEnumerable<string> Names => Members.SelectMany(Scope.Declared);

    /// <summary>The names that live in a part of the cell only, yet may not repeat one of a program's own.</summary>
    internal IEnumerable<string> InnerNames => Inner.Select(token => token.ValueText);

    /// <summary>The functions that a query of the cell calls.</summary>
    internal IEnumerable<string> Called => FunctionVariables.CalledInside(root);

    private SyntaxList<MemberDeclarationSyntax> Members => root.Members;

    private IEnumerable<SyntaxToken> Inner => Members.SelectMany(Scope.Inner);

    /// <summary>The statements of a program that do what the cell does.</summary>
    /// <param name="inner">Other names for those that live in a part of the cell.</param>
    /// <param name="outer">Other names for those that cells share.</param>
    /// <param name="called">The functions that a query of some cell calls.</param>
    internal string Statements(IReadOnlyDictionary<string, string> inner, IReadOnlyDictionary<string, string> outer, IReadOnlySet<string> called)
    {
        var changes = root.Usings.Select(line => new TextChange(line.FullSpan, ""))
            .Concat(Members.Where(IsType).Select(type => new TextChange(type.FullSpan, "")))
            .Concat(Shown())
            .Concat(Members.OfType<MethodDeclarationSyntax>().Where(function => called.Contains(function.Identifier.ValueText)).SelectMany(FunctionVariables.Changes))
            .Concat(Renamed(inner, outer));
        return text.WithChanges(changes.OrderBy(change => change.Span.Start)).ToString().Trim();
    }

    // A script shows what its last expression gives, if no semicolon ends it.
    private IEnumerable<TextChange> Shown() =>
        Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
            ?
            [
                new TextChange(new TextSpan(last.Expression.SpanStart, 0), "NotebookApp.Show("),
                new TextChange(new TextSpan(last.Expression.Span.End, 0), ");"),
            ]
            : [];

    private IEnumerable<TextChange> Renamed(IReadOnlyDictionary<string, string> inner, IReadOnlyDictionary<string, string> outer)
    {
        var regions = Inner.Where(token => inner.ContainsKey(token.ValueText))
            .Select(token => (Name: token.ValueText, Scope.Region(token).Span))
            .ToList();
        return root.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !Scope.IsMember(token))
            .Select(token => (Token: token, Name: NewName(token)))
            .Where(item => item.Name is not null)
            .Select(item => new TextChange(item.Token.Span, Scope.Label(item.Token) + item.Name));

        string? NewName(SyntaxToken token) =>
            regions.Exists(region => region.Name == token.ValueText && region.Span.Contains(token.Span))
                ? inner[token.ValueText]
                : outer.GetValueOrDefault(token.ValueText);
    }

    private static bool IsType(MemberDeclarationSyntax member) => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;
}
