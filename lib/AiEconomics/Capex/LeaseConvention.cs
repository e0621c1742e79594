namespace AiEconomics.Capex;

/// <summary>Whether capital spending counts what is leased instead of bought.</summary>
public enum LeaseConvention
{
    /// <summary>The source does not say.</summary>
    NotStated,

    /// <summary>Cash purchases of property and equipment alone.</summary>
    WithoutLeases,

    /// <summary>With finance leases.</summary>
    WithLeases,
}
