using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiEconomics.Mutation;

/// <summary>Reads a file and lists the mistakes that would still compile there.</summary>
internal sealed class MutantFinder(string folder, string file, SemanticModel model)
{
    private readonly Dictionary<string, int> places = [];

    internal IEnumerable<Mutant> All() => model.SyntaxTree.GetRoot().DescendantNodes(Enters).SelectMany(Of);

    // A text, a pattern and what must be constant cannot be switched; a check words its error by the text of its argument.
    private static bool Enters(SyntaxNode node) => node is not (AttributeListSyntax or PatternSyntax or EnumMemberDeclarationSyntax or SwitchLabelSyntax or InterpolatedStringExpressionSyntax)
        && !(node is ParameterSyntax { Default: not null })
        && !(node is BaseFieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
        && !(node is LocalDeclarationStatementSyntax { IsConst: true })
        && !(node is ArgumentListSyntax { Parent: InvocationExpressionSyntax call } && (call.Expression.ToString() == "nameof" || call.Expression.ToString().StartsWith("Require.", StringComparison.Ordinal)));

    private IEnumerable<Mutant> Of(SyntaxNode node)
    {
        Slip[] slips = node switch
        {
            ExpressionSyntax expression => [.. OperatorSlips.Of(expression).Concat(CallSlips.Of(expression, model)).Where(slip => Compiles(expression, (ExpressionSyntax)slip.Mistake))],
            ExpressionStatementSyntax statement => [.. OperatorSlips.Of(statement), .. CallSlips.Of(statement)],
            StatementSyntax statement => [.. CallSlips.Of(statement)],
            _ => [],
        };
        return slips.Select(slip => new Mutant(Id(node, slip.Kind), folder, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, node, slip.Mistake));
    }

    // A statement that is a call is no value that could be chosen; it is looked at as a statement.
    private bool Compiles(ExpressionSyntax expression, ExpressionSyntax mistake)
    {
        if (expression.Parent is ExpressionStatementSyntax || expression.DescendantNodesAndSelf().Any(part => part is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax))
        {
            return false;
        }

        var type = model.GetTypeInfo(expression).Type;
        var found = model.GetSpeculativeTypeInfo(expression.SpanStart, mistake, SpeculativeBindingOption.BindAsExpression).Type;
        return type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Void) } && SymbolEqualityComparer.Default.Equals(type, found);
    }

    private string Id(SyntaxNode node, string kind)
    {
        var id = $"{file} {Member(node)} {kind}";
        places[id] = places.GetValueOrDefault(id) + 1;
        return FormattableString.Invariant($"{id} {places[id]}");
    }

    private static string Member(SyntaxNode node) => node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        OperatorDeclarationSyntax @operator => "operator" + @operator.OperatorToken.Text,
        ConstructorDeclarationSyntax => "constructor",
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        _ => "member",
    };
}
