using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims;

/// <summary>The engine on claims whose outcome is known: the cases, and precision and recall for each outcome.</summary>
public sealed class SelfTest
{
    private static readonly string[] Outcomes = ["holds", "fails", "depends", "refused"];

    private SelfTest(IReadOnlyList<SelfTestCase> cases) => Cases = cases;

    /// <summary>The cases, in the order of the table.</summary>
    public IReadOnlyList<SelfTestCase> Cases { get; }

    /// <summary>Precision and recall for each outcome.</summary>
    public IReadOnlyList<SelfTestScore> Scores => [.. Outcomes.Select(outcome => new SelfTestScore(
        outcome,
        Cases.Count(test => test.Expected == outcome),
        Cases.Count(test => test.Found == outcome),
        Cases.Count(test => test.Expected == outcome && test.IsRight)))];

    /// <summary>The self-test of the repository that the library, or the current folder, stands in.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above has the data.</exception>
    /// <exception cref="TableException">A table does not hold what its description says.</exception>
    public static SelfTest Find() => Run(DataFolder.Find());

    /// <summary>Runs the cases of a data folder.</summary>
    /// <exception cref="TableException">A table does not hold what its description says.</exception>
    public static SelfTest Run(string folder)
    {
        var book = ClaimBook.Load(folder);
        return new([.. DataPackage.Load(folder).Read("self-test").Select(row => Case(row, book))]);
    }

    private static SelfTestCase Case(DataRow row, ClaimBook book)
    {
        var result = book.Test(row.Text("expression"), [.. row.Words("bridge")]);
        return new(row.Text("key"), row.Text("kind"), row.Text("expression"), row.Text("expected"), Word(result.Outcome), row.Text("reason"), result.Sentence);
    }

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.True => "holds",
        Outcome.False => "fails",
        Outcome.Open => "depends",
        Outcome.Refused => "refused",
        _ => "unknown",
    };
}
