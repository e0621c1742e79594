using AiEconomics.Figures;
using AiEconomics.Usage;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.Logs;
using AiEconomics.Usage.Sql;
using DuckDB.NET.Data;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>Usage logs of every kind: CSV, JSON lines, gzip, Parquet.</summary>
internal sealed class UsageReader : FuzzedReader, IDisposable
{
    private const int InputsPerEngine = 200;

    // What a database says to every question after an input has broken it.
    private const string IsBroken = "database has been invalidated";

    // The fast reader of plain CSV can be given to an engine once, and to open one costs more than to read.
    private const int InputsPerFastReading = 10;

    private string path = "";
    private int inputs;
    private DuckDbEngine? engine;
    private int read;
    private PriceBook prices = null!;
    private IReadOnlyList<byte[]>? corpus;

    internal override string Name => "usage";

    internal override string What => "Usage logs";

    internal override IReadOnlyList<string> Words =>
        ["prompt_tokens", "completion_tokens", "\"usage\":{", "cached_tokens", "input_tokens", "output_tokens", "2025-01-01T00:00:00Z", "model", "timestamp", "hash_ids", "[1,2,3]", "\"a\":{\"a\":{\"a\":{\"a\":", "DROP VIEW requests"];

    /// <summary>The files, and one in Parquet, which only the database can write.</summary>
    internal override IReadOnlyList<byte[]> Corpus => corpus ??= [.. base.Corpus, Parquet()];

    internal override void Prepare(string folder)
    {
        path = Path.Combine(folder, "log");
        prices = PriceBook.From(FigureTable.Find());
    }

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        File.WriteAllBytes(path, input);
        var (totals, refusal) = Careful(input);
        if (inputs++ % InputsPerFastReading == 0)
        {
            var fast = Fast();
            Holds((totals, refusal) == fast, $"the fast way to read says what the careful one says, but that said '{Said(totals, refusal)}', and the fast one '{Said(fast.Totals, fast.Refusal)}'");
        }

        return refusal is null ? [] : [refusal];
    }

    private (TokenTotals? Totals, string? Refusal) Careful(byte[] input)
    {
        // An input that breaks the database was told in its own sentence and leaves it unusable; each log of a reader has
        // one of its own, so the next input gets a fresh one, in which it must do well or be refused.
        try
        {
            var answer = Answer(Engine(), mayBeFast: false);
            if (read == 1 || answer.Refusal?.Contains(IsBroken, StringComparison.Ordinal) is not true)
            {
                return answer;
            }
        }
        catch (DuckDBException) when (read > 1)
        {
            // It was broken before it came to this input.
        }

        Renew();
        return Careful(input);
    }

    private static string Said(TokenTotals? totals, string? refusal) => refusal ?? $"{totals}";

    private (TokenTotals? Totals, string? Refusal) Fast()
    {
        using var fresh = New();
        return Answer(fresh, mayBeFast: true);
    }

    private (TokenTotals? Totals, string? Refusal) Answer(DuckDbEngine engine, bool mayBeFast)
    {
        try
        {
            var report = new UsageLog(LocalLog.Open(engine, [LogFile.Open(path)], "", mayBeFast)).Answer(prices, GroupBy.Day);
            var totals = report.Whole.Totals;
            Holds(new[] { totals.Requests, totals.Fresh, totals.Cached, totals.Written, totals.Output }.All(count => count >= 0), "no total is negative");
            Holds(report.Parts.Sum(part => part.Totals.Requests) == totals.Requests && report.Classes.Sum(part => part.Totals.Input) == totals.Input, "the parts make the whole");
            Holds(report.Whole.Costs.All(cost => double.IsFinite(cost.Cost.Dollars) && cost.Cost.Dollars >= 0), "each cost is finite and not negative");
            return (totals, null);
        }
        catch (UsageException error)
        {
            return (null, error.Message);
        }
    }

    // To open the database costs more than all that it then does; what it notes of rejected lines grows.
    private DuckDbEngine Engine()
    {
        if (engine is null || read >= InputsPerEngine)
        {
            Renew();
        }

        read++;
        return engine!;
    }

    private void Renew()
    {
        engine?.Dispose();
        engine = New();
        read = 0;
    }

    private static DuckDbEngine New()
    {
        var engine = new DuckDbEngine();
        engine.Run("SET threads = 1");

        // The database knows a file by its path and the time of its writing, and here one path has many inputs within a second.
        engine.Run("SET enable_external_file_cache = false");
        return engine;
    }

    public void Dispose() => engine?.Dispose();

    private static byte[] Parquet()
    {
        using var folder = new WorkFolder();
        using var engine = new DuckDbEngine();
        var file = Path.Combine(folder.Path, "log.parquet");
        engine.Run($"COPY (SELECT 'kimi-k2' AS model, 100 * i AS prompt_tokens, i AS completion_tokens FROM range(20) t(i)) TO {Quoted.Text(file)} (FORMAT parquet)");
        return File.ReadAllBytes(file);
    }
}
