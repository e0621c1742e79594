using AiEconomics.Claims;
using AiEconomics.Cli.Claims;

namespace AiEconomics.Cli.Site;

/// <summary>Makes the pages of <c>claims/</c>: the report and a page for each claim.</summary>
/// <param name="book">The claims with their figures.</param>
/// <param name="selfTest">The engine on known answers.</param>
internal sealed class ClaimDrafts(ClaimBook book, SelfTest selfTest)
{
    private static readonly string[] Needed = ["claims.csv", "claim-tests.csv", "bridges.csv", "self-test.csv"];

    /// <summary>The verdicts, in the order of the table.</summary>
    public IReadOnlyList<Judgment> Judgments { get; } = book.All();

    /// <summary>Judges the claims of a data folder; nothing where it has no tables of claims, or none in them.</summary>
    /// <exception cref="Fault">A table is at fault.</exception>
    public static ClaimDrafts? Find(string dataFolder)
    {
        if (!Array.TrueForAll(Needed, name => File.Exists(Path.Combine(dataFolder, name))))
        {
            return null;
        }

        var book = ClaimFiles.Load(dataFolder);
        return book.Claims.Count == 0 ? null : new(book, SelfTest.Run(dataFolder));
    }

    public IEnumerable<PageDraft> All() =>
        Judgments.Select(judgment => ClaimDraft.From(judgment, book)).Prepend(ClaimsDraft.From(Judgments, book.Contradictions(), book.Figures.Disagreements(), selfTest));
}
