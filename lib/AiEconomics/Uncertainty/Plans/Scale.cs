using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>The numbers of a type, found once: how a value is made from a number in base units, and read back.</summary>
internal static class Scale<T>
{
    private static readonly Lazy<(Func<double, T> Make, Func<T, double> Read)> Both = new(Find);

    /// <summary>The value of so many base units.</summary>
    internal static T Of(double number) => Both.Value.Make(number);

    /// <summary>The number of base units of a value.</summary>
    internal static double Number(T value) => Both.Value.Read(value);

    /// <summary>Fails for a type whose values are no numbers.</summary>
    internal static void MustBeNumber(string wanted)
    {
        if (!BaseValue.IsNumber(typeof(T)))
        {
            throw new InvalidOperationException(
                $"{wanted} needs a number or a quantity, but the model gives {typeof(T).Name}; select one number of it first.");
        }
    }

    private static (Func<double, T>, Func<T, double>) Find()
    {
        var number = Expression.Parameter(typeof(double));
        var value = Expression.Parameter(typeof(T));
        return (
            Expression.Lambda<Func<double, T>>(BaseValue.Make(number, typeof(T)), number).Compile(),
            Expression.Lambda<Func<T, double>>(BaseValue.Read(value), value).Compile());
    }
}
