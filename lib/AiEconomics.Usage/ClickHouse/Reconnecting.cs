namespace AiEconomics.Usage.ClickHouse;

/// <summary>Takes up work that a lost connection broke off.</summary>
internal static class Reconnecting
{
    // A server that restarts is back within some seconds; after that someone has to look.
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    /// <summary>Does something, again after each lost connection.</summary>
    internal static void Do(Uri server, Action work)
    {
        for (var time = 0; ; time++)
        {
            try
            {
                work();
                return;
            }
            catch (Exception error) when (IsLoss(error))
            {
                Wait(server, time, error);
            }
        }
    }

    /// <summary>The items of a sequence that has an order; after a lost connection it is begun anew and what was given already is skipped.</summary>
    internal static IEnumerable<T> All<T>(Uri server, Func<IEnumerable<T>> begin)
    {
        var (given, time) = (0, 0);
        var items = begin().GetEnumerator();
        try
        {
            while (true)
            {
                try
                {
                    if (!items.MoveNext())
                    {
                        yield break;
                    }
                }
                catch (Exception error) when (IsLoss(error))
                {
                    Wait(server, time++, error);
                    items.Dispose();
                    items = begin().Skip(given).GetEnumerator();
                    continue;
                }

                (given, time) = (given + 1, 0);
                yield return items.Current;
            }
        }
        finally
        {
            items.Dispose();
        }
    }

    private static bool IsLoss(Exception error) => error is HttpRequestException or IOException or TaskCanceledException;

    private static void Wait(Uri server, int time, Exception error)
    {
        if (time >= Waits.Length)
        {
            throw new UsageException(
                $"The connection to the ClickHouse server at {ClickHouseClient.Shown(server)} was lost {time + 1} times ({error.Message.TrimEnd('.')}); see that it runs and make the same call again: what was loaded stays, and loading goes on from there.");
        }

        Thread.Sleep(Waits[time]);
    }
}
