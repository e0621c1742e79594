using static AiEconomics.Figures.Chinese.RelationWords;

namespace AiEconomics.Figures.Chinese;

/// <summary>Puts a relation word and a number together: what is stated, and which end is our convention.</summary>
internal static class QuantityWording
{
    /// <summary>Nearly: at least this part of the number.</summary>
    private const double NearlyFrom = 0.9;

    /// <summary>About: give or take this part of the number.</summary>
    private const double AboutWithin = 0.1;

    /// <summary>The quantity, or nothing for a bound on a number that is itself vague.</summary>
    internal static ChineseQuantity? Of(Sense sense, double low, double high, double? step, string unit)
    {
        if (low != high)
        {
            return sense is Sense.Plain or Sense.About ? new(Relation.About, null, low, high, unit) : null;
        }

        return sense switch
        {
            Sense.Below => new(Relation.Below, low, null, null, unit),
            Sense.AtMost => new(Relation.AtMost, low, null, null, unit),
            Sense.Above => new(Relation.Above, low, null, null, unit),
            Sense.AtLeast => new(Relation.AtLeast, low, null, null, unit),
            Sense.Nearly => new(Relation.Below, low, Part(low, NearlyFrom), null, unit),
            Sense.About => new(Relation.About, low, Part(low, 1 - AboutWithin), Part(low, 1 + AboutWithin), unit),
            Sense.More => new(Relation.Above, low, null, low + step, unit),
            _ => new(Relation.Equal, low, null, null, unit),
        };
    }

    // In decimal, so that nine tenths of 7e11 are 6.3e11 and not a hair beside it; beyond its range the hair does not matter.
    private static double Part(double value, double part) =>
        Math.Abs(value) is > 1e-6 and < 1e20 ? (double)((decimal)value * (decimal)part) : value * part;
}
