namespace AiEconomics.Figures;

/// <summary>How well a figure is supported: how near to its origin someone read it.</summary>
/// <remarks>From the strongest to the weakest, so that the larger of two is the weaker.</remarks>
public enum Support
{
    /// <summary>Read in the source itself.</summary>
    Read,

    /// <summary>Read in a secondary source, which repeats it.</summary>
    Secondary,

    /// <summary>Computed by us from figures that were read; the note or the locator says how.</summary>
    Derived,
}
