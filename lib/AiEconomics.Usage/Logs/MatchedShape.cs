namespace AiEconomics.Usage.Logs;

/// <summary>A shape with the columns of one log.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Columns">The column of each field that the log has.</param>
internal sealed record MatchedShape(LogShape Shape, IReadOnlyDictionary<LogField, LogColumn> Columns)
{
    /// <summary>Whether both what went in and what came out is known.</summary>
    internal bool IsEnough => (Has(LogField.Input) || Has(LogField.Fresh)) && Has(LogField.Output);

    /// <summary>Whether the log says this.</summary>
    internal bool Has(LogField field) => Columns.ContainsKey(field);
}
