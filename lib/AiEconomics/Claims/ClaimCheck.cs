using AiEconomics.Claims.Evaluation;
using AiEconomics.Claims.Language;
using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims;

/// <summary>Everything that can be said against the tables of claims beyond what their description says.</summary>
public static class ClaimCheck
{
    /// <summary>The faults of the claims of a data folder: missing figures, steps in a circle, unlike units, unknown bridges, what cannot be read.</summary>
    /// <param name="package">The tables; what is wrong with a row by itself is left to them.</param>
    /// <exception cref="TableException">The description does not name the tables.</exception>
    public static IReadOnlyList<TableFault> Faults(DataPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var others = new List<TableFault>();
        var rows = ClaimRows.Read(package, others);
        var figures = new FigureTable(FigureTables.Read(package, others).DistinctBy(figure => figure.Key));
        return [.. Of(rows, figures), .. SelfTests(package.Read("self-test", others), rows, figures)];
    }

    private static IEnumerable<TableFault> SelfTests(IReadOnlyList<DataRow> tests, ClaimRows rows, FigureTable figures)
    {
        var scope = new ClaimScope(figures, [], rows.Bridges, rows.Axes);
        return tests
            .Select(row => (row, fault: Broken(new(row.Text("key"), TestRole.Must, "", row.Text("expression"), row.Words("bridge"), ""), scope)))
            .Where(test => test.fault is not null)
            .Select(test => test.row.Fault(test.fault!.Value.Column, test.fault.Value.Error.Found, test.fault.Value.Error.Expected, test.fault.Value.Error.Cure));
    }

    internal static IReadOnlyList<TableFault> Of(ClaimRows rows, FigureTable figures)
    {
        var scope = new ClaimScope(figures, [.. rows.OfTests.Select(row => row.Test)], rows.Bridges, rows.Axes);
        return
        [
            .. rows.OfClaims.SelectMany(row => Claim(row.Row, row.Claim, figures)),
            .. rows.OfTests.SelectMany(row => Test(row.Row, row.Test, rows, scope)),
            .. rows.OfBridges.SelectMany(row => Bridge(row.Row, row.Bridge, rows.Axes)),
        ];
    }

    private static IEnumerable<TableFault> Claim(DataRow row, Claim claim, FigureTable figures)
    {
        var known = figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (column, key) in claim.RestsOn.Select(key => ("rests_on", key)).Concat(claim.Against.Select(key => ("against", key))))
        {
            if (!known.Contains(key))
            {
                var cure = Nearest.To(key, known) is { } nearest ? $"write '{nearest}' if that is meant, or add the figure" : "add the figure";
                yield return row.Fault(column, TableFault.Quote(key), "the key of a figure", cure);
            }
        }
    }

    private static IEnumerable<TableFault> Test(DataRow row, ClaimTest test, ClaimRows rows, ClaimScope scope)
    {
        if (!rows.OfClaims.Any(claim => claim.Claim.Key == test.ClaimKey))
        {
            var cure = Nearest.To(test.ClaimKey, rows.OfClaims.Select(claim => claim.Claim.Key)) is { } nearest ? $"write '{nearest}' if that is meant, or add the claim" : "add the claim";
            yield return row.Fault("key", TableFault.Quote(test.Key), "the key of a claim before the dot", cure);
        }

        if (Broken(test, scope) is { } fault)
        {
            yield return row.Fault(fault.Column, fault.Error.Found, fault.Error.Expected, fault.Error.Cure);
        }
    }

    private static (string Column, ExpressionException Error)? Broken(ClaimTest test, ClaimScope scope)
    {
        try
        {
            scope.BridgesOf(test.Bridges);
        }
        catch (ExpressionException error)
        {
            return ("bridge", error);
        }

        try
        {
            if (test.Role == TestRole.Step)
            {
                new Binder(scope, new([], [])).Bind(new Expression.Name(0, test.Key));
            }
            else if (test.Expression.Length > 0)
            {
                BoundComparison.Of(test, scope);
            }

            return null;
        }
        catch (ExpressionException error)
        {
            return ("expression", error);
        }
    }

    private static IEnumerable<TableFault> Bridge(DataRow row, Bridge bridge, Axes axes)
    {
        if (!axes.All.TryGetValue(bridge.Axis, out var words))
        {
            yield return row.Fault("axis", TableFault.Quote(bridge.Axis), "one of " + string.Join(", ", axes.All.Keys), "name the axis that it bridges");
            yield break;
        }

        foreach (var (column, word) in new[] { ("from", bridge.From), ("to", bridge.To) })
        {
            if (word.Length > 0 && !words.Contains(word))
            {
                yield return row.Fault(column, TableFault.Quote(word), $"one of {string.Join(", ", words)}, or nothing", $"use a word of {bridge.Axis}, or leave both empty to bridge it whole");
            }
        }
    }
}
