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
        var ranked = names.Select(name => (Name: name, Edits: Edits(typed.ToUpperInvariant(), name.ToUpperInvariant()))).OrderBy(item => item.Edits).ToList();
        var best = ranked.FirstOrDefault(item => item.Edits <= Math.Max(2, item.Name.Length / 3));
        return best.Name
            ?? ranked.FirstOrDefault(item => typed.Length > 1 && item.Name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Name;
    }

    // Levenshtein distance, one row of the table at a time.
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
