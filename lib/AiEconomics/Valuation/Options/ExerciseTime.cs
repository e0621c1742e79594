namespace AiEconomics.Valuation.Options;

/// <summary>When an option may be taken.</summary>
public enum ExerciseTime
{
    /// <summary>At its end only (European).</summary>
    AtTheEnd,

    /// <summary>At any step until its end (American).</summary>
    AtAnyStep,
}
