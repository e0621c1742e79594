using System.Linq.Expressions;
using AiEconomics.Units;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Between numbers in base units, which the engine computes with, and the types that models see.</summary>
internal static class BaseValue
{
    /// <summary>Whether values of the type are numbers: double, or a quantity.</summary>
    internal static bool IsNumber(Type type) => type == typeof(double) || IsQuantity(type);

    /// <summary>An expression that makes a value of the type from a number.</summary>
    internal static Expression Make(Expression number, Type type) =>
        type == typeof(double) ? number : Expression.Call(FromBase(type), number);

    /// <summary>An expression that gives the number of a value.</summary>
    internal static Expression Read(Expression value) =>
        value.Type == typeof(double) ? value : Expression.Property(value, nameof(Usd.BaseValue));

    private static System.Reflection.MethodInfo FromBase(Type type) =>
        type.GetMethod(nameof(Usd.FromBase), [typeof(double)]) ?? throw new InvalidOperationException($"{type.Name} has no public FromBase(double).");

    private static bool IsQuantity(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQuantity<>));
}
