namespace AiEconomics.Cli;

/// <summary>The name that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>Such as <c> Did you mean 'reproduce'?</c>, or nothing where no name is near.</summary>
    internal static string Hint(string typed, IEnumerable<string> names) =>
        Find(typed, names) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>The name with the fewest edits, if these are at most a third of its letters (and two at least); or one that begins as typed.</summary>
    internal static string? Find(string typed, IEnumerable<string> names)
    {
        var ranked = names.Select(name => (Name: name, Edits: Figures.Nearest.Distance(typed.ToUpperInvariant(), name.ToUpperInvariant()))).OrderBy(item => item.Edits).ToList();
        var best = ranked.FirstOrDefault(item => item.Edits <= Math.Max(2, item.Name.Length / 3));
        return best.Name
            ?? ranked.FirstOrDefault(item => typed.Length > 1 && item.Name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Name;
    }
}
