using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>Compiles models, and keeps the code: a query that is written anew, as a slider or a loop does, runs the code of the one before.</summary>
/// <remarks>
/// To compile takes about as long as fifty thousand draws. What a model captured (figures, functions, objects) is handed to its code in each run, so
/// that code kept keeps nothing else alive.
/// </remarks>
internal static class Code
{
    // A notebook has some tens of models; what builds more shapes than this starts over.
    private const int Most = 256;

    private static readonly ConcurrentDictionary<Shape, Delegate> Kept = [];

    /// <summary>The code of a model's loop.</summary>
    /// <param name="loop">The loop, over the parameters of a <see cref="BlockModel{T}"/>.</param>
    internal static BlockModel<T> Of<T>(Expression<BlockModel<T>> loop)
    {
        var shape = new Shape(loop);
        if (!shape.IsWhole)
        {
            return loop.Compile();
        }

        var captured = shape.Take();
        if (!Kept.TryGetValue(shape, out var code))
        {
            if (Kept.Count >= Most)
            {
                Kept.Clear();
            }

            code = Kept.GetOrAdd(shape, Lifted(loop).Compile());
        }

        var model = (LiftedModel<T>)code;
        return (inputs, start, end, output) => model(captured, inputs, start, end, output);
    }

    private static Expression<LiftedModel<T>> Lifted<T>(Expression<BlockModel<T>> loop)
    {
        var captured = Expression.Parameter(typeof(object[]), "captured");
        return Expression.Lambda<LiftedModel<T>>(new Lifting(captured).Visit(loop.Body), [captured, .. loop.Parameters]);
    }
}
