namespace AiEconomics.Usage.Logs;

/// <summary>How a log is written down.</summary>
internal enum LogFormat
{
    /// <summary>Text with a header and one line for each request, its fields apart by comma, semicolon, tab or bar.</summary>
    Csv,

    /// <summary>Text with one JSON object on each line.</summary>
    JsonLines,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
