namespace AiEconomics.Claims.Evaluation;

/// <summary>Sees to it that only what stands on one footing is set side by side, and keeps what is to be said about it.</summary>
/// <param name="allowed">The bridges that the test names.</param>
/// <param name="known">All bridges, of which a refusal names one that would do.</param>
internal sealed class FootingLedger(IReadOnlyList<Bridge> allowed, IReadOnlyList<Bridge> known)
{
    private readonly List<string> refusals = [];
    private readonly List<string> caveats = [];

    /// <summary>Why the comparison is refused; empty where it is not.</summary>
    internal IReadOnlyList<string> Refusals => refusals;

    /// <summary>What is unsaid, and what is assumed.</summary>
    internal IReadOnlyList<string> Caveats => caveats;

    /// <summary>The footing of two quantities that are set side by side: added, subtracted, divided by each other, or compared.</summary>
    internal Footing SideBySide(Footing left, Footing right, bool sum = false)
    {
        foreach (var axis in left.Stands.Keys.Union(right.Stands.Keys))
        {
            Check(axis, left, right, sum);
        }

        return left.With(right);
    }

    private void Check(string axis, Footing left, Footing right, bool sum)
    {
        if (left.Stands.GetValueOrDefault(axis) is not { } one || right.Stands.GetValueOrDefault(axis) is not { } other)
        {
            Unsaid(axis, left, right);
        }
        else if (!one.Words.SetEquals(other.Words) && !(sum && axis == Axes.Parts && (left.IsWeighted || right.IsWeighted)))
        {
            Differ(axis, one, other);
        }
    }

    private void Unsaid(string axis, Footing left, Footing right)
    {
        var (says, silent) = left.Stands.ContainsKey(axis) ? (left, right) : (right, left);
        if (silent.Witness.Length > 0)
        {
            Note(caveats, $"{says.Stands[axis].Witness} is {says.Stands[axis].Text}; on what {axis} {silent.Witness} stands is not said.");
        }
    }

    private void Differ(string axis, Footing.Stand one, Footing.Stand other)
    {
        var pairs = (from a in one.Words from b in other.Words where a != b select (a, b)).ToList();
        if (allowed.FirstOrDefault(bridge => pairs.TrueForAll(pair => Joins(bridge, axis, pair))) is { } used)
        {
            Note(caveats, $"Bridge {used.Key}: {used.Assumption}");
            return;
        }

        var cure = known.FirstOrDefault(bridge => pairs.Exists(pair => Joins(bridge, axis, pair))) is { } fit
            ? $"name the bridge {fit.Key} to compare them all the same"
            : $"a bridge from {one.Text} to {other.Text} on {axis} in bridges.csv would allow it";
        Note(refusals, $"{one.Witness} is {one.Text} and {other.Witness} is {other.Text}, which are two things on the axis {axis}; {cure}.");
    }

    // A bridge without words joins whatever stands on its axis.
    private static bool Joins(Bridge bridge, string axis, (string One, string Other) pair) =>
        bridge.Axis == axis && (bridge.From.Length == 0 || bridge.Joins(pair.One, pair.Other));

    private static void Note(List<string> notes, string note)
    {
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }
}
