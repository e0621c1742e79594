using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>A function of a list of uncertain values.</summary>
internal static class List
{
    internal static Uncertain<TResult> Of<T, TResult>(Func<T[], TResult> model, IReadOnlyList<Uncertain<T>> values)
    {
        var all = Expression.NewArrayInit(typeof(T), values.Select(value => value.Node.AsExpression));
        var dependence = values.Select(value => value.Dependence).Aggregate((Dependence?)null, Dependence.Merge);
        return new(Node.Of(Expression.Invoke(Expression.Constant(model), all)), dependence);
    }
}
