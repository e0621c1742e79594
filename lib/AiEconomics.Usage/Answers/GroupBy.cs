namespace AiEconomics.Usage.Answers;

/// <summary>What the traffic is split by.</summary>
public enum GroupBy
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The day, in universal time.</summary>
    Day,

    /// <summary>The model that the log names.</summary>
    Model,

    /// <summary>The API key, project or user that the log names.</summary>
    Key,
}
