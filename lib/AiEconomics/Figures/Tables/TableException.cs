namespace AiEconomics.Figures.Tables;

/// <summary>The tables of a data folder do not hold what their description says.</summary>
/// <param name="faults">Every fault found, in the order of the files and lines.</param>
public sealed class TableException(IReadOnlyList<TableFault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault found, not only the first.</summary>
    public IReadOnlyList<TableFault> Faults { get; } = faults;

    /// <summary>Nothing where there are no faults.</summary>
    /// <exception cref="TableException">There is at least one.</exception>
    internal static void ThrowIfAny(IReadOnlyList<TableFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new TableException(faults);
        }
    }
}
