namespace AiEconomics.Units;

/// <summary>The arithmetic that every quantity shares: sums, multiples, ratios and comparisons of like with like.</summary>
public static class QuantityOperators
{
    extension<T>(T) where T : struct, IQuantity<T>
    {
        /// <summary>Sum of two quantities of one kind.</summary>
        public static T operator +(T left, T right) => T.FromBase(left.BaseValue + right.BaseValue);

        /// <summary>Difference of two quantities of one kind.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The difference is negative and the quantity cannot be.</exception>
        public static T operator -(T left, T right) => T.FromBase(left.BaseValue - right.BaseValue);

        /// <summary>A multiple.</summary>
        public static T operator *(double factor, T quantity) => T.FromBase(factor * quantity.BaseValue);

        /// <summary>A multiple.</summary>
        public static T operator *(T quantity, double factor) => T.FromBase(factor * quantity.BaseValue);

        /// <summary>A part.</summary>
        public static T operator /(T quantity, double divisor) => T.FromBase(quantity.BaseValue / divisor);

        /// <summary>How many times <paramref name="right"/> goes into <paramref name="left"/>: the unit cancels.</summary>
        public static double operator /(T left, T right) => left.BaseValue / right.BaseValue;

        /// <summary>Whether the left one is larger.</summary>
        public static bool operator >(T left, T right) => left.BaseValue > right.BaseValue;

        /// <summary>Whether the left one is smaller.</summary>
        public static bool operator <(T left, T right) => left.BaseValue < right.BaseValue;

        /// <summary>Whether the left one is at least as large.</summary>
        public static bool operator >=(T left, T right) => left.BaseValue >= right.BaseValue;

        /// <summary>Whether the left one is at most as large.</summary>
        public static bool operator <=(T left, T right) => left.BaseValue <= right.BaseValue;
    }
}
