using AiEconomics.Claims.Evaluation;
using AiEconomics.Claims.Judging;
using AiEconomics.Claims.Language;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims;

/// <summary>The claims of the article, and the figures by which they are judged.</summary>
/// <remarks>
/// A verdict and its wording are computed each time from the figures; change one with <c>With</c> and the verdicts follow.
/// </remarks>
public sealed class ClaimBook
{
    private readonly Dictionary<string, Claim> byKey;
    private readonly ClaimScope scope;

    private ClaimBook(FigureTable figures, IReadOnlyList<Claim> claims, IReadOnlyList<Bridge> bridges, Axes axes)
    {
        Figures = figures;
        Claims = claims;
        Bridges = bridges;
        scope = new(figures, [.. claims.SelectMany(claim => claim.Tests)], bridges, axes);
        byKey = claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);
    }

    /// <summary>The figures by which the claims are judged.</summary>
    public FigureTable Figures { get; }

    /// <summary>The claims, in the order of the table.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The assumptions under which two footings may be compared.</summary>
    public IReadOnlyList<Bridge> Bridges { get; }

    /// <summary>The claim of that key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Claim this[string key] => byKey.TryGetValue(key, out var claim)
        ? claim
        : throw new KeyNotFoundException(
            $"No claim has the key '{key}'." + (Nearest.To(key, byKey.Keys) is { } nearest ? $" The nearest is '{nearest}'." : ""));

    /// <summary>The claims of the repository that the library, or the current folder, stands in.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above has the data.</exception>
    /// <exception cref="TableException">A table does not hold what its description says.</exception>
    public static ClaimBook Find() => Load(DataFolder.Find());

    /// <summary>The claims of a data folder, with its figures.</summary>
    /// <exception cref="TableException">A table does not hold what its description says; the message names every fault.</exception>
    public static ClaimBook Load(string folder)
    {
        var faults = new List<TableFault>();
        var rows = ClaimRows.Read(DataPackage.Load(folder), faults);
        TableException.ThrowIfAny([.. faults.Distinct()]);
        var book = new ClaimBook(FigureTable.Load(folder), rows.Claims, rows.Bridges, rows.Axes);
        TableException.ThrowIfAny(ClaimCheck.Of(rows, book.Figures));
        return book;
    }

    /// <summary>The verdict on a claim, with its reasons.</summary>
    /// <param name="key">The claim's key.</param>
    /// <exception cref="KeyNotFoundException">There is no such claim.</exception>
    public Judgment Judge(string key) => Judging.Judge.Of(this[key], scope);

    /// <summary>What a comparison of the reader's own comes to, such as <c>4.6 M USD / gpt-4.training-cost-cloud &lt; 8 %</c>.</summary>
    /// <param name="expression">The comparison, in the language of the tests; steps of claims may stand in it by their keys.</param>
    /// <param name="bridges">Keys of the bridges that it uses.</param>
    /// <exception cref="FormatException">It cannot be read, or sets side by side what has different units; the message is one sentence.</exception>
    public TestResult Test(string expression, params IReadOnlyList<string> bridges)
    {
        var test = new ClaimTest("reader.own", TestRole.Must, "", expression, bridges, "");
        try
        {
            return Tester.Result(test, BoundComparison.Of(test, scope), scope);
        }
        catch (MissingFigure missing)
        {
            return new() { Test = test, Outcome = Outcome.Unknown, Sentence = $"No figure or step has the key '{missing.Key}'; {missing.Cure}." };
        }
        catch (ExpressionException error)
        {
            throw new FormatException(error.Message, error);
        }
    }

    /// <summary>The verdicts on all claims, in the order of the table.</summary>
    public IReadOnlyList<Judgment> All() => [.. Claims.Select(claim => Judging.Judge.Of(claim, scope))];

    /// <summary>What the article says and that cannot all be true, found over all comparisons of its own figures.</summary>
    public IReadOnlyList<Contradiction> Contradictions() => new ContradictionFinder(scope).Find(Claims);

    /// <summary>The same claims with one figure changed.</summary>
    /// <param name="key">The figure.</param>
    /// <param name="value">
    /// Its new value in the language of the tests: <c>40.6 M USD</c>, <c>[630 B to 700 B] USD</c>, <c>(above 60 M USD)</c>; words in braces behind it
    /// change its footing, as in <c>40.6 M USD {rental}</c>.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    /// <exception cref="FormatException">The value cannot be read, or has another unit than the figure.</exception>
    public ClaimBook With(string key, string value)
    {
        var figure = Figures[key];
        var changed = WhatIf.Changed(figure, value, scope);
        return new(new FigureTable(Figures.Select(other => other.Key == key ? changed : other)), Claims, Bridges, scope.Axes);
    }
}
