using AiEconomics.Units;

namespace AiEconomics.Uncertainty;

/// <summary>Arithmetic with uncertain values, draw by draw: what <c>from a in x from b in y select a + b</c> says in full.</summary>
public static class UncertainOperators
{
    extension(Uncertain<double>)
    {
        /// <summary>Sum.</summary>
        public static Uncertain<double> operator +(Uncertain<double> left, Uncertain<double> right) => from a in left from b in right select a + b;

        /// <summary>Difference.</summary>
        public static Uncertain<double> operator -(Uncertain<double> left, Uncertain<double> right) => from a in left from b in right select a - b;

        /// <summary>Product.</summary>
        public static Uncertain<double> operator *(Uncertain<double> left, Uncertain<double> right) => from a in left from b in right select a * b;

        /// <summary>Quotient.</summary>
        public static Uncertain<double> operator /(Uncertain<double> left, Uncertain<double> right) => from a in left from b in right select a / b;

        /// <summary>Sum with a known number.</summary>
        public static Uncertain<double> operator +(Uncertain<double> left, double right) => left.Select(a => a + right);

        /// <summary>Difference to a known number.</summary>
        public static Uncertain<double> operator -(Uncertain<double> left, double right) => left.Select(a => a - right);

        /// <summary>A multiple.</summary>
        public static Uncertain<double> operator *(Uncertain<double> left, double right) => left.Select(a => a * right);

        /// <summary>A multiple.</summary>
        public static Uncertain<double> operator *(double left, Uncertain<double> right) => right.Select(b => left * b);

        /// <summary>A part.</summary>
        public static Uncertain<double> operator /(Uncertain<double> left, double right) => left.Select(a => a / right);
    }

    extension<T>(Uncertain<T>) where T : struct, IQuantity<T>
    {
        /// <summary>Sum of two quantities of one kind.</summary>
        public static Uncertain<T> operator +(Uncertain<T> left, Uncertain<T> right) =>
            from a in left from b in right select Sum(a, b);

        /// <summary>Difference of two quantities of one kind.</summary>
        public static Uncertain<T> operator -(Uncertain<T> left, Uncertain<T> right) =>
            from a in left from b in right select Difference(a, b);

        /// <summary>How many times one goes into the other: the unit cancels.</summary>
        public static Uncertain<double> operator /(Uncertain<T> left, Uncertain<T> right) =>
            from a in left from b in right select a.BaseValue / b.BaseValue;
    }

    // An expression tree cannot name the static members of an interface, but it can name these.
    private static T Sum<T>(T left, T right) where T : struct, IQuantity<T> => T.FromBase(left.BaseValue + right.BaseValue);

    private static T Difference<T>(T left, T right) where T : struct, IQuantity<T> => T.FromBase(left.BaseValue - right.BaseValue);
}
