using Microsoft.CodeAnalysis;

namespace AiEconomics.Mutation;

/// <summary>One mistake that a programmer could have made, and where.</summary>
/// <param name="Id">File, member, kind and place among its like, such as <c>Financing/Annuity.cs Payment arithmetic 1</c>; it outlives a change of lines.</param>
/// <param name="Folder">The folder of the library that it is counted for.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Node">What stands there: an expression or a statement.</param>
/// <param name="Mistake">What would stand there.</param>
internal sealed record Mutant(string Id, string Folder, int Line, SyntaxNode Node, SyntaxNode Mistake)
{
    /// <summary>The number by which a test run switches it on; 0 is none.</summary>
    internal int Number { get; init; }

    internal string File => Id[..Id.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>Both texts in a line.</summary>
    internal string Change => $"{Text(Node)} -> {Text(Mistake)}";

    private static string Text(SyntaxNode node) => node.NormalizeWhitespace(" ", " ").ToString() is { Length: > 0 } text ? text : "nothing";
}
