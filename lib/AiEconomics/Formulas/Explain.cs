using System.Linq.Expressions;
using System.Reflection;

namespace AiEconomics.Formulas;

/// <summary>Runs a model and keeps the formula, the numbers and their sources beside the result.</summary>
public static class Explain
{
    /// <summary>The result of one model call with everything that went into it.</summary>
    /// <param name="call">
    /// A lambda that is one call of a model function, such as <c>() =&gt; TrainingRun.Cost(compute, peak, utilization, rent)</c>.
    /// </param>
    /// <remarks>
    /// An argument that is a figure of the tables, or itself explained, brings its source; any other argument counts as the
    /// reader's own assumption and is shown so.
    /// </remarks>
    /// <exception cref="ArgumentException">The lambda is not one call of a function that carries a formula.</exception>
    public static Explained<T> Call<T>(Expression<Func<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.Body is not MethodCallExpression { Object: null } body
            || body.Method.GetCustomAttribute<FormulaAttribute>() is not { } formula)
        {
            throw new ArgumentException(
                $"Explain needs one call of a model function that carries a formula, such as () => TrainingRun.Compute(…), but was given {call}.");
        }

        var arguments = body.Arguments.Select(Evaluate).ToArray();
        var terms = body.Method.GetParameters().Zip(arguments, Term).ToList();
        var values = arguments.Zip(body.Method.GetParameters(), (argument, parameter) => Value(argument, parameter.ParameterType)).ToArray();
        var value = (T)body.Method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!;
        return new(value, formula, $"{body.Method.DeclaringType!.Name}.{body.Method.Name}", terms);
    }

    private static FormulaTerm Term(ParameterInfo parameter, object? argument)
    {
        var symbol = parameter.GetCustomAttribute<SymbolAttribute>()
            ?? throw new ArgumentException($"Parameter '{parameter.Name}' of '{parameter.Member.Name}' has no symbol; give it [Symbol(…)].");
        var value = Value(argument, parameter.ParameterType);
        var source = argument is ISourced sourced ? sourced.SourceMarkdown : "assumed here";
        return new(parameter.Name!, symbol.Tex, symbol.Meaning, value?.ToString() ?? "", Tex.Of(value), source);
    }

    private static object? Value(object? argument, Type wanted) =>
        argument is ISourced sourced && !wanted.IsInstanceOfType(argument) ? sourced.SourcedValue : argument;

    // The compiler wraps a figure that is used as its value into a conversion; below it stands the figure with its source.
    private static object? Evaluate(Expression argument)
    {
        if (argument is UnaryExpression { NodeType: ExpressionType.Convert, Method.Name: "op_Implicit" } conversion
            && conversion.Operand.Type.IsAssignableTo(typeof(ISourced)))
        {
            return Evaluate(conversion.Operand);
        }

        return Expression.Lambda<Func<object?>>(Expression.Convert(argument, typeof(object))).Compile(preferInterpretation: true)();
    }
}
