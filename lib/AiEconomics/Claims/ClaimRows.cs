using AiEconomics.Claims.Evaluation;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Claims;

/// <summary>The rows of the tables of claims, with what they say, and the axes on which footings differ.</summary>
internal sealed record ClaimRows(
    IReadOnlyList<(DataRow Row, Claim Claim)> OfClaims,
    IReadOnlyList<(DataRow Row, ClaimTest Test)> OfTests,
    IReadOnlyList<(DataRow Row, Bridge Bridge)> OfBridges,
    Axes Axes)
{
    internal IReadOnlyList<Claim> Claims => [.. OfClaims.Select(row => row.Claim)];

    internal IReadOnlyList<Bridge> Bridges => [.. OfBridges.Select(row => row.Bridge)];

    /// <summary>The rows that are right; the faults of the others are added to the list.</summary>
    internal static ClaimRows Read(DataPackage package, IList<TableFault> faults)
    {
        var tests = package.Read("claim-tests", faults).Select(row => (row, ClaimReader.Test(row))).ToList();
        var claims = package.Read("claims", faults).Select(row => (row, ClaimReader.Claim(row, tests.Select(test => test.Item2)))).ToList();
        return new(claims, tests, [.. package.Read("bridges", faults).Select(row => (row, ClaimReader.Bridge(row)))], new(package));
    }
}
