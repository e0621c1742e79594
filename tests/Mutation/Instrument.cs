using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AiEconomics.Mutation;

/// <summary>Writes mutants into a file, each behind its switch, so that one library holds them all.</summary>
internal sealed class Instrument(ILookup<SyntaxNode, Mutant> mutants) : CSharpSyntaxRewriter
{
    /// <summary>The mark of a switch; its data is the number of the mutant.</summary>
    internal const string Mark = "mutant";

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        return node is null || visited is null ? visited : mutants[node].Aggregate(visited, With);
    }

    private static SyntaxNode With(SyntaxNode original, Mutant mutant)
    {
        var isOn = ParseExpression(FormattableString.Invariant($"{Sources.Switch}.Is({mutant.Number})"));
        var mark = new SyntaxAnnotation(Mark, mutant.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return original is ExpressionSyntax expression
            ? ParenthesizedExpression(ConditionalExpression(isOn, Inner((ExpressionSyntax)mutant.Mistake), Inner(expression))).WithTriviaFrom(original).WithAdditionalAnnotations(mark)
            : IfStatement(isOn, Block((StatementSyntax)mutant.Mistake), ElseClause(Block((StatementSyntax)original))).WithAdditionalAnnotations(mark);
    }

    private static ParenthesizedExpressionSyntax Inner(ExpressionSyntax expression) => ParenthesizedExpression(expression.WithoutTrivia());
}
