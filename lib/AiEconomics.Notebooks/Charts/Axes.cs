namespace AiEconomics.Notebooks.Charts;

/// <summary>Which axes of a chart are logarithmic, so that equal lengths are equal factors.</summary>
[Flags]
public enum Axes
{
    /// <summary>Neither.</summary>
    Linear = 0,

    /// <summary>The horizontal one.</summary>
    LogarithmicX = 1,

    /// <summary>The vertical one.</summary>
    LogarithmicY = 2,
}
