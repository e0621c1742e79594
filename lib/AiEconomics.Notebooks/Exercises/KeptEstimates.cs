using System.Text.Json;
using AiEconomics.Uncertainty;

namespace AiEconomics.Notebooks.Exercises;

/// <summary>The file of a reader's estimates: a JSON list with one object for each question.</summary>
internal static class KeptEstimates
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The estimates of a file, none where there is no file.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    internal static IReadOnlyList<Forecast> Read(string file)
    {
        try
        {
            return File.Exists(file) ? [.. (JsonSerializer.Deserialize<List<Kept>>(File.ReadAllText(file), Layout) ?? []).Select(kept => kept.ToForecast())] : [];
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"{file} holds no estimates kept by KeepIn: {error.Message} Name another file, or delete this one.", error);
        }
    }

    /// <summary>Puts an estimate in, in the place of an earlier one of the same question.</summary>
    internal static void Add(string file, Forecast forecast)
    {
        Forecast[] all = [.. Read(file).Where(kept => kept.Question != forecast.Question), forecast];
        var temporary = file + ".part";
        File.WriteAllText(temporary, JsonSerializer.Serialize(all.Select(Kept.Of), Layout) + "\n");
        File.Move(temporary, file, overwrite: true);
    }

    private sealed record Kept(string Question, string Shape, double Low, double High, double Truth)
    {
        internal static Kept Of(Forecast forecast) => forecast.Stated switch
        {
            LogNormal stated => new(forecast.Question, "log-normal", stated.Low, stated.High, forecast.Truth),
            LogitNormal stated => new(forecast.Question, "logit-normal", stated.Low, stated.High, forecast.Truth),
            Normal stated => new(forecast.Question, "normal", stated.Low, stated.High, forecast.Truth),
            var other => throw new ArgumentException($"An estimate is log-normal, logit-normal or normal, but was {other}."),
        };

        internal Forecast ToForecast() => new(Question, Shape switch
        {
            "log-normal" => Distribution.LogNormal(Low, High),
            "logit-normal" => Distribution.LogitNormal(Low, High),
            "normal" => Distribution.Normal(Low, High),
            _ => throw new ArgumentException($"shape must be log-normal, logit-normal or normal, but was '{Shape}'."),
        }, Truth);
    }
}
