namespace AiEconomics.Claims.Evaluation;

/// <summary>A unit as the tables write it, such as <c>USD/GPU-h</c>: what it measures, and how many base units it is.</summary>
/// <remarks>
/// A slash divides and a hyphen multiplies, so only the single words are listed. Days, months and years stand apart from seconds, as in the tables. A
/// word that is not listed measures itself, if a figure is given in it: layers, releases.
/// </remarks>
internal sealed record Unit(string Text, Dimension Dimension, double Size)
{
    private static readonly Dictionary<string, (string Base, double Size)> Words = new(StringComparer.Ordinal)
    {
        ["USD"] = ("USD", 1),
        ["GPU"] = ("GPU", 1),
        ["s"] = ("s", 1),
        ["h"] = ("s", 3600),
        ["day"] = ("day", 1),
        ["month"] = ("month", 1),
        ["year"] = ("year", 1),
        ["token"] = ("token", 1),
        ["tok"] = ("token", 1),
        ["Mtok"] = ("token", 1e6),
        ["FLOP"] = ("FLOP", 1),
        ["byte"] = ("byte", 1),
        ["parameter"] = ("parameter", 1),
        ["person"] = ("person", 1),
        ["rank"] = ("rank", 1),
        ["point"] = ("point", 1),
        ["1"] = ("", 1),
        ["%"] = ("", 0.01),
        ["OOM"] = ("", 1),
        ["J"] = ("J", 1),
        ["Wh"] = ("J", 3600),
        ["kWh"] = ("J", 3.6e6),
        ["MWh"] = ("J", 3.6e9),
    };

    // A watt is a joule a second; the only listed word that is a quotient.
    private static readonly Dictionary<string, double> Powers = new(StringComparer.Ordinal) { ["W"] = 1, ["kW"] = 1e3, ["MW"] = 1e6, ["GW"] = 1e9 };

    internal static IEnumerable<string> Known => Words.Keys.Concat(Powers.Keys);

    /// <summary>The unit, or nothing where a word of it is neither listed nor one of those added.</summary>
    internal static Unit? Of(string text, IReadOnlySet<string> added)
    {
        var unit = new Unit(text, Dimension.None, 1);
        var divide = false;
        foreach (var part in text.Split('/'))
        {
            foreach (var word in added.Contains(part) ? [part] : part.Split('-'))
            {
                if (Single(word, added) is not { } single)
                {
                    return null;
                }

                unit = divide
                    ? unit with { Dimension = unit.Dimension / single.Dimension, Size = unit.Size / single.Size }
                    : unit with { Dimension = unit.Dimension * single.Dimension, Size = unit.Size * single.Size };
            }

            divide = true;
        }

        return unit;
    }

    private static Unit? Single(string word, IReadOnlySet<string> added) =>
        Words.TryGetValue(word, out var known)
            ? new(word, known.Base.Length == 0 ? Dimension.None : Dimension.Of(known.Base), known.Size)
            : Powers.TryGetValue(word, out var watts)
                ? new(word, Dimension.Of("J") / Dimension.Of("s"), watts)
                : added.Contains(word) ? new(word, Dimension.Of(word), 1) : null;
}
