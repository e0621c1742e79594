using System.Reflection;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Writes an input's number as its type does.</summary>
internal static class InputText
{
    private static readonly MethodInfo Typed = typeof(InputText).GetMethod(nameof(Write), BindingFlags.NonPublic | BindingFlags.Static)!;

    internal static string Of(InputDefinition input, double number) => (string)Typed.MakeGenericMethod(input.Type).Invoke(null, [number])!;

    private static string Write<T>(double number) => Rounded.Text(Scale<T>.Of(number), 0);
}
