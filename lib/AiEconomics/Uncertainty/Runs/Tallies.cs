namespace AiEconomics.Uncertainty.Runs;

/// <summary>What one thread counts of a piece: each bracket, and the moments.</summary>
internal sealed class Tallies(Bracket[] brackets, double center)
{
    private readonly Tally[] tallies = [.. brackets.Select(bracket => new Tally(bracket))];
    private Moments moments = new(center);

    internal void Add(ReadOnlySpan<double> results)
    {
        moments.Add(results);
        foreach (var tally in tallies)
        {
            tally.Add(results);
        }
    }

    internal (Counts[] Counts, Moments Moments) Take()
    {
        var taken = (tallies.Select(tally => tally.Take()).ToArray(), moments);
        moments = new(center);
        return taken;
    }
}
