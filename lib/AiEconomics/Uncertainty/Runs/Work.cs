using AiEconomics.Uncertainty.Plans;
using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Runs a model over the pieces of a layout, on as many threads as asked for.</summary>
internal sealed class Work<T>(Plan<T> plan, Layout layout, int threads)
{
    private readonly Failures failures = new(plan.Keys);

    /// <summary>What one block gives to whoever collects it.</summary>
    /// <param name="piece">The number of the piece.</param>
    /// <param name="results">The results of the block.</param>
    /// <param name="state">What the thread keeps for itself.</param>
    internal delegate void Collect<TState>(int piece, Span<T> results, TState state);

    /// <summary>The results of the first so many pieces, in the order of their draws.</summary>
    internal T[] Keep(int pieces)
    {
        var (last, blocks) = (layout[pieces - 1], (layout.MostInPiece + Block.Size - 1) / Block.Size);
        var all = GC.AllocateUninitializedArray<T>((int)last.Position + last.Count);
        // Block by block, so that threads share also what is less than a piece each.
        Share(pieces * blocks, () => new Desk<T>(plan), (task, desk) =>
        {
            var (piece, offset) = (layout[task / blocks], task % blocks * Block.Size);
            if (offset < piece.Count)
            {
                Compute(piece, offset, desk).CopyTo(all.AsSpan((int)piece.Position + offset));
            }
        });
        return all;
    }

    /// <summary>Runs all pieces.</summary>
    /// <param name="known">The results of the first draws, as far as they are known already.</param>
    /// <param name="start">Makes what a thread keeps for itself.</param>
    /// <param name="collect">Receives each block.</param>
    /// <param name="finish">Called at the end of each piece.</param>
    internal void Run<TState>(T[] known, Func<TState> start, Collect<TState> collect, Action<int, TState>? finish = null) =>
        Share(layout.Pieces, () => (Desk: new Desk<T>(plan), State: start()), (number, local) =>
        {
            var piece = layout[number];
            for (var offset = 0; offset < piece.Count && !failures.Enough; offset += Block.Size)
            {
                var results = piece.Position + piece.Count <= known.Length
                    ? known.AsSpan((int)piece.Position + offset, Math.Min(Block.Size, piece.Count - offset))
                    : Compute(piece, offset, local.Desk);
                collect(number, results, local.State);
            }

            finish?.Invoke(number, local.State);
        });

    private Span<T> Compute(in Piece piece, int offset, Desk<T> desk)
    {
        var count = Math.Min(Block.Size, piece.Count - offset);
        if (!failures.Enough)
        {
            plan.Sample(piece.Source, (piece.First + offset) / Block.Size, desk.Columns, count);
            failures.Run(plan.Model, desk.Columns, count, desk.Results, piece.Position + offset);
        }

        return desk.Results.AsSpan(0, count);
    }

    private void Share<TLocal>(int tasks, Func<TLocal> start, Action<int, TLocal> work)
    {
        var most = threads > 0 ? threads : Environment.ProcessorCount;
        if (most == 1 || tasks == 1)
        {
            var local = start();
            for (var task = 0; task < tasks; task++)
            {
                work(task, local);
            }
        }
        else
        {
            Parallel.For(0, tasks, new() { MaxDegreeOfParallelism = most }, start, (task, _, local) =>
            {
                work(task, local);
                return local;
            }, _ => { });
        }

        failures.ThrowIfAny(layout.Draws);
    }
}
