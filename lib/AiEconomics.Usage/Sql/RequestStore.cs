using AiEconomics.Usage.Logs;

namespace AiEconomics.Usage.Sql;

/// <summary>Requests that questions can be asked of, wherever they are kept.</summary>
/// <param name="Engine">The database.</param>
/// <param name="Requests">The table with the columns of <see cref="RequestSelect.Columns"/>.</param>
/// <param name="Numbered">The same with a column <c>position</c> that gives the order of the log.</param>
/// <param name="Where">The condition for the rows that are asked about.</param>
/// <param name="HasIds">Whether the requests may have ids.</param>
/// <param name="HasBlocks">Whether the requests may have blocks.</param>
/// <param name="Unread">The lines that were no requests at all; asked for after a question, for only then are they known.</param>
/// <param name="TakeCareful">After a question failed: changes to the careful way of reading, if there is one that was not taken yet.</param>
internal sealed record RequestStore(
    ISqlEngine Engine, string Requests, string Numbered, string Where, bool HasIds, bool HasBlocks, Func<IReadOnlyList<LeftOut>> Unread, Func<bool> TakeCareful) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Engine.Dispose();
}
