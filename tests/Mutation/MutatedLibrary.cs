using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiEconomics.Mutation;

/// <summary>The library with mutants in it, all switched off unless a run asks for one.</summary>
internal sealed class MutatedLibrary
{
    private readonly CSharpCompilation library = Sources.WithGenerated(Sources.Compilation());

    /// <summary>Every mutant of a folder.</summary>
    internal IEnumerable<Mutant> Find(string folder) => library.SyntaxTrees
        .Where(tree => Path.IsPathRooted(tree.FilePath) && Sources.Name(tree.FilePath).StartsWith(folder + "/", StringComparison.Ordinal))
        .SelectMany(tree => new MutantFinder(folder, Sources.Name(tree.FilePath), library.GetSemanticModel(tree)).All());

    /// <summary>Writes the library with these mutants, and gives back those that compile.</summary>
    /// <exception cref="InvalidOperationException">The library does not compile for another reason.</exception>
    internal IReadOnlyList<Mutant> Write(IReadOnlyList<Mutant> mutants, string path)
    {
        var kept = mutants;
        while (true)
        {
            var changed = With(kept);
            using var stream = new MemoryStream();
            var result = changed.Emit(stream, manifestResources: Sources.Resources());
            if (result.Success)
            {
                File.WriteAllBytes(path, stream.ToArray());
                return kept;
            }

            var broken = result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).SelectMany(Culprits).ToHashSet();
            kept = [.. kept.Where(mutant => !broken.Contains(mutant.Number))];
        }
    }

    private CSharpCompilation With(IReadOnlyList<Mutant> mutants) => mutants.GroupBy(mutant => mutant.Node.SyntaxTree).Aggregate(library, (whole, file) =>
        whole.ReplaceSyntaxTree(file.Key, file.Key.WithRootAndOptions(new Instrument(file.ToLookup(mutant => mutant.Node)).Visit(file.Key.GetRoot())!, file.Key.Options)));

    // The switch around the fault, or else all of the member, where what a switch hides is missed further down.
    private static IEnumerable<int> Culprits(Diagnostic fault)
    {
        var at = fault.Location.SourceTree?.GetRoot().FindNode(fault.Location.SourceSpan);
        var switches = at?.AncestorsAndSelf().Select(Numbers).FirstOrDefault(numbers => numbers.Length > 0)
            ?? at?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault()?.GetAnnotatedNodes(Instrument.Mark).SelectMany(Numbers).ToArray()
            ?? [];
        return switches.Length > 0 ? switches : throw new InvalidOperationException($"The library does not compile without its project: {fault}");
    }

    private static int[] Numbers(SyntaxNode node) =>
        [.. node.GetAnnotations(Instrument.Mark).Select(mark => int.Parse(mark.Data!, CultureInfo.InvariantCulture))];
}
