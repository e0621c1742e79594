namespace AiEconomics.Notebooks.Exploring;

/// <summary>How a result stands to a threshold.</summary>
public enum NeededRelation
{
    /// <summary>Less than it.</summary>
    Below,

    /// <summary>It or less.</summary>
    AtMost,

    /// <summary>It or more.</summary>
    AtLeast,

    /// <summary>More than it.</summary>
    Above,
}
