using AiEconomics.Uncertainty.Sampling;

namespace AiEconomics.Uncertainty.Plans;

/// <summary>A source of points, and which of its rows belongs to which input of a plan.</summary>
/// <remarks>Two models that share inputs may share a source, so that an input has the same value in both.</remarks>
internal sealed record PlanSource(PointSource Points, int[]? Places = null)
{
    internal int Place(int input) => Places is null ? input : Places[input];
}
