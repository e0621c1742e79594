namespace AiEconomics.Usage.Logs;

/// <summary>A log as SQL sees it.</summary>
/// <param name="File">The file.</param>
/// <param name="Table">What stands after <c>FROM</c>.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="IsRow">The condition that a line could be read at all.</param>
/// <param name="Separator">What stands between the fields of a CSV file.</param>
/// <param name="IsWhole">Whether a line is either read with all its columns or not at all, whichever of them a question needs.</param>
internal sealed record LogSource(
    LogFile File, string Table, IReadOnlyList<LogColumn> Columns, string IsRow = "true", char? Separator = null, bool IsWhole = false);
