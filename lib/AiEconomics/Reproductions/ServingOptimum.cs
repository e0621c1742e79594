using AiEconomics.Figures;
using AiEconomics.Scaling;
using AiEconomics.Units;

namespace AiEconomics.Reproductions;

/// <summary>The example of Sardana and others: a model as good as one of 13e9 parameters that will serve 2e12 tokens.</summary>
/// <remarks><para><b>Source</b> [sardana2024] Figure 1.</para></remarks>
public static class ServingOptimum
{
    private const string Coefficients = "The law is Hoffmann's before rounding, which the paper's may not be to the last digit; and it gives one or two digits.";

    /// <summary>The size that training and serving prefer, and what it saves.</summary>
    public static ReproducedSource From(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var law = ChinchillaLaws.Unrounded(figures);
        var served = figures.Value<Tokens>("serving-optimum.demand");
        var alone = WithParameters(law, figures.Value<Parameters>("serving-optimum.training-optimal-parameters"));
        var both = law.ForServing(law.Loss(alone), served);
        var (before, after) = (Lifetime(alone, served), Lifetime(both, served));
        return new("Training and serving together",
        [
            figures.Beside("serving-optimum.parameters", both.Parameters.Count, tolerance: 0.5e9, Coefficients),
            figures.Beside("serving-optimum.saved-compute", before - after, tolerance: 0.1e22, Coefficients),
            figures.Beside("serving-optimum.saved-share", 1 - after / before, tolerance: 0.01, Coefficients),
        ]);
    }

    // 2 · N · T: a served token takes one forward pass.
    private static double Lifetime(Allocation model, Tokens served) => model.Compute.Operations + 2 * model.Parameters.Count * served.Count;

    // The compute of which that size is the optimum: N grows as a power of C, so two evaluations give C.
    private static Allocation WithParameters(ParametricLaw law, Parameters parameters)
    {
        var unit = law.Optimum(Flop.FromOperations(1)).Parameters.Count;
        return law.Optimum(Flop.FromOperations(Math.Pow(parameters.Count / unit, (law.Alpha + law.Beta) / law.Beta)));
    }
}
