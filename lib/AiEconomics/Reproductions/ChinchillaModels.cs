using System.Globalization;
using AiEconomics.Scaling;
using AiEconomics.Units;
using CsvHelper;

namespace AiEconomics.Reproductions;

/// <summary>The 245 models that were read off a figure of Hoffmann and others.</summary>
/// <remarks>
/// <para>The file gives parameters, compute and loss; tokens are C / (6 · N). The five of highest loss saw fewer than half a
/// token for each parameter (0.04 to 0.40), and are left out of the published fits.</para>
/// <para><b>Source</b> [besiroglu2024]; external file <c>chinchilla</c>.</para>
/// </remarks>
public static class ChinchillaModels
{
    /// <summary>How many models of highest loss the published fits leave out.</summary>
    public const int Outliers = 5;

    /// <summary>Reads the models from the external file.</summary>
    /// <param name="path">Where it lies, such as <c>ExternalData.Find("chinchilla")</c>.</param>
    /// <exception cref="InvalidDataException">The file is another one.</exception>
    public static IReadOnlyList<TrainedModel> Read(string path)
    {
        using var reader = CsvReader.FromFile(path);
        var models = new List<TrainedModel>();
        foreach (var row in reader)
        {
            var fields = row.ToArray();
            var (size, compute, loss) = (Column("Model Size"), Column("Training FLOP"), Column("loss"));
            models.Add(new(Parameters.FromCount(size), Tokens.FromCount(compute / (Training.TrainingRun.OperationsPerParameterAndToken * size)), loss));

            double Column(string name) => Array.IndexOf([.. reader.Headers!], name) is >= 0 and var place
                && double.TryParse(fields[place], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new InvalidDataException($"{path}: found no number in the column '{name}', expected the models of Hoffmann and others; fetch the file again.");
        }

        return models;
    }
}
