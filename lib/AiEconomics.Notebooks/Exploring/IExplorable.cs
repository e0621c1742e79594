namespace AiEconomics.Notebooks.Exploring;

/// <summary>What is shown of an explorable, whatever its result is.</summary>
internal interface IExplorable
{
    /// <summary>Everything that was said of it.</summary>
    Exploration Exploration { get; }
}
