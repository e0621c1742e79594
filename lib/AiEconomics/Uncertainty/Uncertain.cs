using System.Linq.Expressions;
using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty;

/// <summary>A value that is not known exactly: an input with a distribution, or what a model makes of such inputs.</summary>
/// <typeparam name="T">What one draw gives: a quantity, a number, a truth value.</typeparam>
/// <remarks>
/// <para>A named input has one value in a draw wherever it appears, so <c>x - x</c> is exactly zero and shared inputs stay
/// correlated. Its stream depends on its name and the seed alone: adding a cell, an input or a thread changes no other digit.</para>
/// <para>Inputs of different names are independent, unless <see cref="Under"/> states how they depend on each other.</para>
/// <para>Queries are written with <c>from … select …</c>. What stands in them must be an expression, because it is compiled into one loop; a
/// function with statements is called through <see cref="Uncertain.Of{T1, TResult}(Func{T1, TResult}, Uncertain{T1})"/> and its siblings.</para>
/// </remarks>
public sealed partial class Uncertain<T>
{
    private readonly Lazy<Plan<T>> values;
    private readonly Lazy<Plan<double>> numbers;

    internal Uncertain(Node node, Dependence? dependence = null)
    {
        Node = node;
        Dependence = dependence;
        values = new(Build<T>);
        numbers = new(Build<double>);
    }

    /// <summary>The keys of the inputs, in the order in which the model first uses them.</summary>
    public IReadOnlyList<string> Inputs => Values.Keys;

    internal Node Node { get; }

    internal Dependence? Dependence { get; }

    /// <summary>The model with its results as they are.</summary>
    internal Plan<T> Values => values.Value;

    /// <summary>The model with its results as numbers in base units.</summary>
    internal Plan<double> Numbers(string purpose)
    {
        Scale<T>.MustBeNumber(purpose);
        return numbers.Value;
    }

    /// <summary>The same input, which charts call by another name than its key.</summary>
    internal Uncertain<T> Called(string name) => new(Node.Of(Node.Input! with { Name = name }), Dependence);

    /// <summary>What a function makes of the value.</summary>
    /// <param name="model">The function.</param>
    public Uncertain<TResult> Select<TResult>(Expression<Func<T, TResult>> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(Node.Of(Substitution.Body(model, Node)), Dependence);
    }

    /// <summary>What a function makes of this and another value: the second <c>from</c> of a query.</summary>
    /// <param name="other">The other value. It may be chosen by a condition on this one, but not otherwise depend on it.</param>
    /// <param name="model">The function.</param>
    /// <exception cref="InvalidOperationException">The other value depends on a draw of this one.</exception>
    public Uncertain<TResult> SelectMany<TOther, TResult>(
        Expression<Func<T, Uncertain<TOther>>> other, Expression<Func<T, TOther, TResult>> model)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(model);
        var (second, dependence) = Chosen.From<TOther>(Substitution.Body(other, Node));
        return new(Node.Of(Substitution.Body(model, Node, second)), Dependence.Merge(Dependence, dependence));
    }

    /// <summary>The same model, with inputs that depend on each other.</summary>
    /// <param name="dependence">The rank correlations of some of its inputs.</param>
    /// <exception cref="InvalidOperationException">The model already states a dependence.</exception>
    public Uncertain<T> Under(Dependence dependence)
    {
        ArgumentNullException.ThrowIfNull(dependence);
        return new(Node, Dependence.Merge(Dependence, dependence));
    }

    private Plan<TOut> Build<TOut>()
    {
        var builder = new PlanBuilder();
        var model = builder.Compile<TOut>(Node, typeof(TOut) == typeof(T) ? null : BaseValue.Read);
        return new() { Inputs = builder.Inputs, Mixing = Dependence?.MixingOf(builder.Inputs), Model = model };
    }
}
