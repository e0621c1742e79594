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

    private ClaimBook(FigureTable figures, IReadOnlyList<Claim> claims, IReadOnlyList<Bridge> bridges)
    {
        Figures = figures;
        Claims = claims;
        Bridges = bridges;
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
        var package = DataPackage.Load(folder);
        var faults = new List<TableFault>();
        var tests = package.Read("claim-tests", faults).Select(ClaimReader.Test).ToList();
        var claims = package.Read("claims", faults).Select(row => ClaimReader.Claim(row, tests)).ToList();
        var bridges = package.Read("bridges", faults).Select(ClaimReader.Bridge).ToList();
        TableException.ThrowIfAny([.. faults.Distinct()]);
        return new(FigureTable.Load(folder), claims, bridges);
    }
}
