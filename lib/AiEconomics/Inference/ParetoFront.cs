using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>The ways of serving that are best at something: no other is both faster for the user and cheaper.</summary>
public static class ParetoFront
{
    /// <summary>The front of a setting over accelerators and requests.</summary>
    /// <param name="setting">What is served on what.</param>
    /// <param name="gpus">The numbers of accelerators to try, see <see cref="Steps"/>.</param>
    /// <param name="batches">The numbers of requests to try.</param>
    /// <returns>The points from the cheapest and slowest to the fastest and dearest; none where nothing fits into the memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of accelerators or requests is not above zero.</exception>
    /// <remarks>
    /// <para><b>Leaves out</b> what <see cref="Decoding"/> leaves out.</para>
    /// <para><b>Error</b> that of the steps: between two of them may lie a better way.</para>
    /// <para><b>Source</b> [erdil2024].</para>
    /// </remarks>
    public static IReadOnlyList<ServingPoint> Of(ServingSetting setting, IReadOnlyList<double> gpus, IReadOnlyList<double> batches)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(gpus);
        ArgumentNullException.ThrowIfNull(batches);
        Require.Positive(gpus.DefaultIfEmpty().Min(), "Something must serve.", nameof(gpus));
        Require.Positive(batches.DefaultIfEmpty().Min(), "Someone must ask.", nameof(batches));
        return Of(new DecodeSweep(setting, gpus, batches).Points());
    }

    /// <summary>The front of given points.</summary>
    /// <param name="points">The points, in any order.</param>
    /// <returns>The points from the cheapest and slowest to the fastest and dearest.</returns>
    public static IReadOnlyList<ServingPoint> Of(IReadOnlyList<ServingPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var fastestFirst = points.ToArray();
        Array.Sort(points.Select(point => point.SecondsPerToken).ToArray(), fastestFirst);
        var front = new List<ServingPoint>();
        foreach (var point in fastestFirst)
        {
            Add(front, point);
        }

        front.Reverse();
        return front;
    }

    // Points come from the fastest on: one belongs to the front if it is cheaper than all before; of equally fast ones the cheapest stays.
    private static void Add(List<ServingPoint> front, ServingPoint point)
    {
        if (front.Count > 0 && point.OutputCost >= front[^1].OutputCost)
        {
            return;
        }

        if (front.Count > 0 && front[^1].SecondsPerToken == point.SecondsPerToken)
        {
            front.RemoveAt(front.Count - 1);
        }

        front.Add(point);
    }
}
