namespace AiEconomics.Usage.Logs;

/// <summary>What a log may tell of a request.</summary>
internal enum LogField
{
    /// <summary>When it was made: a date and time, or a number of seconds, milliseconds, microseconds or nanoseconds since 1970.</summary>
    Time,

    /// <summary>The model that answered it.</summary>
    Model,

    /// <summary>Who made it: the name of an API key, a project or a user.</summary>
    Key,

    /// <summary>What tells it from all others.</summary>
    Id,

    /// <summary>All input tokens, those from the cache included.</summary>
    Input,

    /// <summary>Input tokens that were neither read from the cache nor written to it; serves where <see cref="Input"/> is missing.</summary>
    Fresh,

    /// <summary>Input tokens read from the cache.</summary>
    Cached,

    /// <summary>Input tokens written to the cache.</summary>
    Written,

    /// <summary>Output tokens, those of hidden reasoning included.</summary>
    Output,

    /// <summary>The ids of the blocks that the input consists of, in order.</summary>
    Blocks,
}
