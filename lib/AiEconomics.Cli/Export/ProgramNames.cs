namespace AiEconomics.Cli.Export;

/// <summary>Names that a notebook may use again and a program may not, each with another one.</summary>
internal sealed class ProgramNames
{
    private readonly HashSet<string> taken;
    private readonly HashSet<string> declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);

    /// <param name="cells">All cells of the notebook.</param>
    internal ProgramNames(IReadOnlyCollection<CellCode> cells)
    {
        var names = cells.SelectMany(cell => cell.Names).ToHashSet(StringComparer.Ordinal);
        var inner = cells.SelectMany(cell => cell.InnerNames).ToHashSet(StringComparer.Ordinal);
        taken = [.. names, .. inner];
        Inner = inner.Where(names.Contains).ToDictionary(name => name, Free, StringComparer.Ordinal);
    }

    /// <summary>For the names that live in a part of a cell.</summary>
    internal IReadOnlyDictionary<string, string> Inner { get; }

    /// <summary>For the names that cells share, from the next cell on: one declared a second time is another variable from there.</summary>
    internal IReadOnlyDictionary<string, string> Enter(CellCode cell)
    {
        foreach (var name in cell.Names.Distinct().Where(name => !declared.Add(name)).ToList())
        {
            renamed[name] = Free(name);
        }

        return renamed;
    }

    private string Free(string name)
    {
        for (var number = 2; ; number++)
        {
            if (taken.Add($"{name}{number}"))
            {
                return $"{name}{number}";
            }
        }
    }
}
