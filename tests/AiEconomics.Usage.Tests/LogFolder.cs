using System.IO.Compression;
using System.Text;
using AiEconomics.Pricing;
using AiEconomics.Units;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Tests;

/// <summary>A folder for logs that is gone after the test. Its name has a blank, a quote and Chinese characters, as a user's may.</summary>
public sealed class LogFolder : IDisposable
{
    /// <summary>Two models whose prices make sums easy: dollars for a million tokens.</summary>
    internal static PriceBook Prices { get; } = new([Of("model-a", hit: 1, miss: 10, output: 100), Of("model-b", hit: 5, miss: 5, output: 200)]);

    private readonly string path = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"usage l'été 试 {Guid.NewGuid():N}")).FullName;

    internal string this[string name] => Path.Combine(path, name);

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    internal string WriteCompressed(string name, string text)
    {
        using var stream = new GZipStream(File.Create(this[name]), CompressionLevel.Fastest);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return this[name];
    }

    /// <summary>The rows of a query as a Parquet file.</summary>
    internal string WriteParquet(string name, string query)
    {
        using var engine = new DuckDbEngine();
        engine.Run($"COPY ({query}) TO {Quoted.Text(this[name])} (FORMAT parquet)");
        return this[name];
    }

    internal static UsageReport Answer(string file, GroupBy by = GroupBy.None, string map = "")
    {
        using var log = UsageLog.Open([file], map);
        return log.Answer(Prices, by);
    }

    internal static string Refused(string file, string map = "") => Assert.Throws<UsageException>(() => Answer(file, map: map)).Message;

    public void Dispose() => Directory.Delete(path, recursive: true);

    private static ModelPrices Of(string name, double hit, double miss, double output) => new(name, new() { Model = name, Rates = Rates(hit, miss, output) });

    /// <summary>Prices in dollars for a million tokens.</summary>
    internal static TokenRates Rates(double hit, double miss, double output) =>
        new(UsdPerMillionTokens.FromDollars(miss), UsdPerMillionTokens.FromDollars(output), UsdPerMillionTokens.FromDollars(hit));
}
