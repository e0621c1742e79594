using AiEconomics.Figures.Tables;

namespace AiEconomics.Figures;

/// <summary>Everything that can be said against a data folder: all faults of all its tables.</summary>
public sealed class DataCheck
{
    private DataCheck(IReadOnlyList<(string File, int Rows)> tables, IReadOnlyList<TableFault> faults)
    {
        Tables = tables;
        Faults = faults;
    }

    /// <summary>Each table's file with the number of its rows that are right.</summary>
    public IReadOnlyList<(string File, int Rows)> Tables { get; }

    /// <summary>The faults, by file and line.</summary>
    public IReadOnlyList<TableFault> Faults { get; }

    /// <summary>Reads and checks every table that the description names.</summary>
    /// <param name="folder">The folder of the tables.</param>
    /// <param name="more">What is to be checked besides, such as that the claims can be computed.</param>
    /// <exception cref="TableException">There is no description to check against.</exception>
    public static DataCheck Of(string folder, params IReadOnlyList<Func<DataPackage, IEnumerable<TableFault>>> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var package = DataPackage.Load(folder);
        var faults = new List<TableFault>();
        var tables = package.Resources.Select(resource => (resource.Path, package.Read(resource.Name, faults).Count)).ToList();
        FigureTable.Read(package, faults);
        faults.AddRange(more.SelectMany(check => check(package)));
        return new(tables, [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
    }
}
