using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>How the draws of a run are cut into pieces of work.</summary>
/// <remarks>
/// The cut depends on the number of draws alone, never on the number of threads, and results are joined in the order of the pieces: so are the
/// digits. Sobol points come as several independent scramblings of a shorter sequence; how these differ gives the standard error. Where none is asked for there is one scrambling, whose longer sequence fills the space better.
/// </remarks>
internal sealed class Layout
{
    private const int Scramblings = 8;
    private const int FewestToSplit = 64;
    private const long ManyDraws = 1L << 22;
    private readonly long pieceSize;
    private readonly long piecesEach;
    private readonly PlanSource[] sources;

    internal Layout(Points points, IReadOnlyList<string> keys, long draws, int seed, bool withErrors = true)
    {
        Draws = Positive(draws);
        Replicates = withErrors && points == Points.Sobol && draws >= FewestToSplit ? Scramblings : 1;
        if (points == Points.Sobol && draws >> DirectionNumbers.Bits != 0)
        {
            throw new ArgumentOutOfRangeException(null, FormattableString.Invariant(
                $"Sobol points are for fewer than 2^{DirectionNumbers.Bits} draws, but {draws} were asked for; use Points.MonteCarlo."));
        }

        sources = [.. Enumerable.Range(0, Replicates).Select(replicate => new PlanSource(PointSource.Of(points, keys, seed, (draws + Replicates - 1) / Replicates, replicate)))];
        // Few draws are cut in two, so that two cores share them; more into pieces that are worth a thread's start.
        pieceSize = (draws > ManyDraws ? 64 : Math.Clamp(draws / 2 / Block.Size + 1, 1, 16)) * Block.Size;
        piecesEach = (Start(1) - Start(0) + pieceSize) / pieceSize;
    }

    internal long Draws { get; }

    internal int Replicates { get; }

    internal int Pieces => (int)(piecesEach * Replicates);

    /// <summary>The most draws that a piece has.</summary>
    internal int MostInPiece => (int)Math.Min(pieceSize, Draws);

    /// <summary>The first draw of a replicate, among all draws.</summary>
    internal long Start(int replicate) => (long)((Int128)Draws * replicate / Replicates);

    /// <summary>Piece number so-and-so.</summary>
    internal Piece this[int piece]
    {
        get
        {
            var replicate = (int)(piece / piecesEach);
            var first = piece % piecesEach * pieceSize;
            var count = Math.Min(pieceSize, Start(replicate + 1) - Start(replicate) - first);
            return new(sources[replicate], replicate, first, (int)Math.Max(count, 0), Start(replicate) + first);
        }
    }

    internal static long Positive(long draws) => draws > 0
        ? draws
        : throw new ArgumentOutOfRangeException(null, FormattableString.Invariant($"draws must be above zero, but was {draws}."));
}
