using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiEconomics.Cli.Export;

/// <summary>Which names a piece of a script declares, and how far they reach once it is part of one program.</summary>
internal static class Scope
{
    /// <summary>The names that a statement gives to all that follow: variables and functions.</summary>
    internal static IEnumerable<string> Declared(MemberDeclarationSyntax member) =>
        (member is MethodDeclarationSyntax method ? [method.Identifier] : Declarations(member).Where(token => !IsInner(token)))
            .Select(token => token.ValueText);

    /// <summary>The names that live in a query, a loop or a block. Those of a lambda or a function may repeat an outer name.</summary>
    internal static IEnumerable<SyntaxToken> Inner(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax
            ? []
            : Declarations(member).Where(IsInner).Concat(RangeVariables(member)).Where(token => !InFunction(token) || IsRange(token));

    /// <summary>The piece of code in which such a name means that one thing.</summary>
    internal static SyntaxNode Region(SyntaxToken token) => IsRange(token)
        ? token.Parent!.AncestorsAndSelf().OfType<QueryExpressionSyntax>().Last()
        : token.Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First();

    /// <summary>Whether a name is that of another thing's member, whatever variables are called.</summary>
    internal static bool IsMember(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name => access.Name == name,
        IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set } name => set.Left == name,
        IdentifierNameSyntax { Parent: MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax } => true,
        IdentifierNameSyntax or VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax => false,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax or ForEachStatementSyntax or QueryClauseSyntax => false,
        JoinIntoClauseSyntax or QueryContinuationSyntax or CatchDeclarationSyntax => false,
        _ => true,
    };

    /// <summary>What keeps the name of an item of a tuple or an anonymous object, where its variable gets another.</summary>
    internal static string Label(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { Parent: ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } } => $"{token.ValueText}: ",
        IdentifierNameSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } } => $"{token.ValueText} = ",
        _ => "",
    };

    private static IEnumerable<SyntaxToken> Declarations(SyntaxNode node) => node.DescendantNodes().SelectMany<SyntaxNode, SyntaxToken>(part => part switch
    {
        VariableDeclaratorSyntax variable => [variable.Identifier],
        SingleVariableDesignationSyntax variable => [variable.Identifier],
        ForEachStatementSyntax loop => [loop.Identifier],
        CatchDeclarationSyntax caught => [caught.Identifier],
        LocalFunctionStatementSyntax function => [function.Identifier],
        _ => [],
    });

    private static IEnumerable<SyntaxToken> RangeVariables(SyntaxNode node) => node.DescendantNodes().SelectMany<SyntaxNode, SyntaxToken>(part => part switch
    {
        FromClauseSyntax from => [from.Identifier],
        LetClauseSyntax let => [let.Identifier],
        JoinClauseSyntax join => [join.Identifier],
        JoinIntoClauseSyntax into => [into.Identifier],
        QueryContinuationSyntax next => [next.Identifier],
        _ => [],
    });

    private static bool IsRange(SyntaxToken token) => token.Parent is QueryClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax;

    private static bool IsInner(SyntaxToken token) => InFunction(token) || token.Parent!.AncestorsAndSelf().Any(node =>
        node is BlockSyntax or CommonForEachStatementSyntax or ForStatementSyntax or CatchDeclarationSyntax or QueryExpressionSyntax or UsingStatementSyntax);

    private static bool InFunction(SyntaxToken token) =>
        token.Parent!.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);
}
