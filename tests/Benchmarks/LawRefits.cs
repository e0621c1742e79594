using System.Globalization;
using AiEconomics.Scaling;
using AiEconomics.Uncertainty.Sampling;
using AiEconomics.Units;

namespace AiEconomics.Benchmarks;

/// <summary>Refits of a scaling law to resamples of its models: the bootstrap behind every interval of a fitted law.</summary>
internal static class LawRefits
{
    private const int Models = 240;

    // As many models as the study of Chinchilla has left after its outliers, made from a law of its size with a noise of a hundredth.
    private static readonly ParametricLaw Law = new(irreducible: 1.82, a: 480, b: 2080, alpha: 0.35, beta: 0.37);

    internal static Comparison Of(int refits)
    {
        var models = Made();
        var fit = ParametricLawFit.Fit(models);
        var product = Clock.Best(() => ParametricLawFit.Bootstrap(models, fit, refits), 3);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, models.Select(model => string.Create(CultureInfo.InvariantCulture, $"{model.Parameters.Count},{model.Tokens.Count},{model.Loss}")));
            var start = string.Create(CultureInfo.InvariantCulture, $"{Math.Log(fit.Law.A)},{Math.Log(fit.Law.B)},{Math.Log(fit.Law.Irreducible)},{fit.Law.Alpha},{fit.Law.Beta}");
            return new(
                "refits-scipy", string.Create(CultureInfo.InvariantCulture, $"{refits} refits of a scaling law of five numbers to resamples of {Models} models"), product,
                "SciPy (BFGS)", Peer.InPython("law.py", file, refits.ToString(CultureInfo.InvariantCulture), start));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<TrainedModel> Made()
    {
        var shares = new double[3][];
        var source = new StreamSource(["parameters", "tokens", "noise"], 1);
        for (var input = 0; input < shares.Length; input++)
        {
            shares[input] = new double[Block.Size];
            source.Fill(input, 0, shares[input]);
        }

        return [.. Enumerable.Range(0, Models).Select(model =>
        {
            // From 1e8 to 1e10 parameters and from 1e9 to 1e12 tokens, even in logarithms.
            var parameters = Parameters.FromCount(Math.Pow(10, 8 + (2 * shares[0][model])));
            var tokens = Tokens.FromCount(Math.Pow(10, 9 + (3 * shares[1][model])));
            return new TrainedModel(parameters, tokens, Law.Loss(new(parameters, tokens)) * (0.99 + (0.02 * shares[2][model])));
        })];
    }
}
