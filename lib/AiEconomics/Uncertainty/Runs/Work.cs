using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Runs a model over the pieces of a layout, on as many threads as asked for.</summary>
internal sealed class Work<T>(Plan<T> plan, Layout layout, int threads)
{
    private readonly Failures failures = new(plan.Keys);

    /// <summary>What one block gives to whoever collects it.</summary>
    /// <param name="piece">The number of the piece.</param>
    /// <param name="offset">The place of the block's first draw in the piece.</param>
    /// <param name="results">The results of the block.</param>
    /// <param name="state">What the thread keeps for itself.</param>
    internal delegate void Collect<TState>(int piece, int offset, Span<T> results, TState state);

    /// <summary>Runs pieces from 0 up to a number of them.</summary>
    internal void Run<TState>(int pieces, Func<TState> start, Collect<TState> collect, Action<int, TState>? finish = null)
    {
        var most = threads > 0 ? threads : Environment.ProcessorCount;
        if (most == 1 || pieces == 1)
        {
            var (desk, state) = (new Desk<T>(plan), start());
            for (var piece = 0; piece < pieces; piece++)
            {
                Do(piece, desk, state, collect, finish);
            }
        }
        else
        {
            Parallel.For(0, pieces, new() { MaxDegreeOfParallelism = most }, () => (Desk: new Desk<T>(plan), State: start()), (piece, _, local) =>
            {
                Do(piece, local.Desk, local.State, collect, finish);
                return local;
            }, _ => { });
        }

        failures.ThrowIfAny(layout.Draws);
    }

    private void Do<TState>(int number, Desk<T> desk, TState state, Collect<TState> collect, Action<int, TState>? finish)
    {
        var piece = layout[number];
        for (var offset = 0; offset < piece.Count && !failures.Enough; offset += Block.Size)
        {
            var count = Math.Min(Block.Size, piece.Count - offset);
            plan.Sample(piece.Source, (piece.First + offset) / Block.Size, desk.Columns, count);
            failures.Run(plan.Model, desk.Columns, count, desk.Results, piece.Position + offset);
            collect(number, offset, desk.Results.AsSpan(0, count), state);
        }

        finish?.Invoke(number, state);
    }
}
