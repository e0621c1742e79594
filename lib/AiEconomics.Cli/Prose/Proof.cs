namespace AiEconomics.Cli.Prose;

/// <summary>Why a number in a text may stand there.</summary>
internal enum Proof
{
    /// <summary>Nothing proves it.</summary>
    None,

    /// <summary>It names a place, a date, an order or a version, or is a whole number up to twelve that counts things.</summary>
    Name,

    /// <summary>It belongs to the method, such as the 90 % of an interval.</summary>
    Convention,

    /// <summary>A cell of the notebook shows it, or takes it as an input.</summary>
    Cell,

    /// <summary>An exercise gives it, and its check computes with it.</summary>
    Exercise,

    /// <summary>It is a figure of the tables.</summary>
    Figure,

    /// <summary>Its sentence names the source that states it.</summary>
    Source,
}
