using AiEconomics.Units;

namespace AiEconomics.Inference;

/// <summary>What one step of a model asks of all accelerators together, before they share it.</summary>
/// <param name="SplitBytes">Bytes read that the accelerators share: routed experts, caches; with tensor parallelism all weights.</param>
/// <param name="CopiedBytes">Bytes that each accelerator reads for itself.</param>
/// <param name="Operations">Arithmetic, in FLOP.</param>
/// <param name="SentBytes">Bytes that all exchanges of the step carry, as if no cut saved any.</param>
internal readonly record struct StepWork(double SplitBytes, double CopiedBytes, double Operations, double SentBytes)
{
    // Exchanges of one layer: after [erdil2024] four all-reduces where matrices are cut along both sides, an all-reduce moving data twice;
    // experts receive each token's vector and send it back.
    private const int TensorExchanges = 4;
    private const int ExpertExchanges = 2;
    private const int MovesOfAllReduce = 2;

    internal static int ExchangesPerLayer(Parallelism parallelism) => parallelism == Parallelism.Tensor ? TensorExchanges : ExpertExchanges;

    /// <summary>The work of a step that takes so many requests further by so many tokens each.</summary>
    internal static StepWork Of(ServedModel model, Parallelism parallelism, double context, double batch, double tokensEach)
    {
        var tokens = batch * tokensEach;
        var routed = model.RoutedParameters.Count * model.Weights.BytesPerNumber;
        var common = model.WeightBytes.Count - routed;
        var read = routed * Experts.Touched(model.Sparsity, Tokens.FromCount(tokens)).Ratio + model.CachePerToken.Count * context * batch;
        var operations = tokens * (2 * model.ActiveParameters.Count + model.DecodePerPair.Operations * context);
        var vector = model.Layers * (double)model.HiddenSize * model.Activations.BytesPerNumber * tokens;
        return parallelism == Parallelism.Tensor
            ? new(read + common, 0, operations, vector * TensorExchanges * MovesOfAllReduce)
            : new(read, common, operations, vector * ExpertExchanges * model.SendsPerToken);
    }
}
