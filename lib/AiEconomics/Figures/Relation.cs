namespace AiEconomics.Figures;

/// <summary>How a stated number relates to the quantity: a point, a bound, or a vague word.</summary>
public enum Relation
{
    /// <summary>The value itself, written <c>=</c>.</summary>
    Equal,

    /// <summary>Below the value, written <c>&lt;</c>.</summary>
    Below,

    /// <summary>The value or less, written <c>&lt;=</c>.</summary>
    AtMost,

    /// <summary>Above the value, written <c>&gt;</c>.</summary>
    Above,

    /// <summary>The value or more, written <c>&gt;=</c>.</summary>
    AtLeast,

    /// <summary>About the value, or a vague word whose ends are a convention, written <c>~</c>.</summary>
    About,

    /// <summary>From a low to a high end, both stated, written <c>range</c>.</summary>
    Range,
}
