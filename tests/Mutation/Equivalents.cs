using AiEconomics.Cli;

namespace AiEconomics.Mutation;

/// <summary>Mutants that no test can kill, as somebody read them and says why.</summary>
internal static class Equivalents
{
    /// <summary>The reason by the id of the mutant.</summary>
    internal static IReadOnlyDictionary<string, string> All { get; } = File.ReadLines(Path.Combine(Repository.Find().Root, "tests", "Mutation", "equivalent.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" | ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1]);
}
