namespace AiEconomics.Uncertainty;

/// <summary>Cuts the shares from 0 to 1 into parts by weight.</summary>
internal static class Parts
{
    /// <summary>Where each part ends: 1 for the last.</summary>
    internal static double[] Ends(Values<double> weights)
    {
        var (total, sum) = (weights.Items.Sum(), 0.0);
        var ends = weights.Items.Select(weight => (sum += weight) / total).ToArray();
        ends[^1] = 1;
        return ends;
    }

    /// <summary>Which part a share falls into.</summary>
    internal static int Of(double[] ends, double share)
    {
        var part = 0;
        while (share > ends[part])
        {
            part++;
        }

        return part;
    }
}
