using System.Diagnostics;
using System.Globalization;
using AiEconomics.Figures;
using AiEconomics.Usage;
using AiEconomics.Usage.Answers;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Benchmarks;

/// <summary>The questions to a usage log of ten million requests, against pandas; each in a process of its own, for its memory.</summary>
internal static class UsageLogs
{
    internal const string AnswerFlag = "--usage-answer";
    internal const int Requests = 10_000_000;

    /// <summary>The comparisons of a log of so many requests: Parquet where the peer need not read it, and CSV.</summary>
    internal static IEnumerable<Comparison> Of(int requests)
    {
        var folder = Directory.CreateTempSubdirectory("usage-benchmark-");
        try
        {
            var (parquet, csv) = (Path.Combine(folder.FullName, "log.parquet"), Path.Combine(folder.FullName, "log.csv"));
            Write(parquet, csv, requests);
            var isWhole = requests == Requests;
            if (isWhole)
            {
                // Debian's pandas lacks what reads Parquet, so that its reading is left out: it needs no less than this.
                yield return Made("usage-parquet", "Parquet", parquet, "pandas without its reading", Peer.InPython("usage.py", csv, "--in-memory"), null);
            }

            yield return Made(isWhole ? "usage-csv" : "usage-csv-small", "CSV", csv, "pandas", Peer.InPython("usage.py", csv), isWhole ? 5 : null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Comparison Made(string key, string kind, string file, string peer, Took? took, double? goal)
        {
            var (own, megabytes) = Product(file, requests);
            return new(key, string.Create(CultureInfo.InvariantCulture, $"A {kind} log of {requests:N0} requests ({new FileInfo(file).Length / 1e6:F0} MB): tokens by model and size, rows checked, priced on every model; {megabytes:F0} MB of memory"), own, peer, took, goal);
        }
    }

    /// <summary>Answers three times in this process; prints the best times and the peak memory.</summary>
    internal static void Answer(string file, int requests)
    {
        var prices = PriceBook.From(FigureTable.Find());
        var best = Clock.Best(() =>
        {
            using var log = UsageLog.Open(file);
            if (log.Answer(prices).Whole.Totals.Requests != requests)
            {
                throw new InvalidOperationException("A row was lost.");
            }
        }, times: 3);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best.Seconds} {best.Processor} {process.PeakWorkingSet64 / 1e6}"));
    }

    private static (Took Took, double Megabytes) Product(string file, int requests)
    {
        // Run as "dotnet Benchmarks.dll", this process is dotnet, which takes the program first.
        var own = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(own) == "dotnet" ? [typeof(UsageLogs).Assembly.Location] : [];
        var start = new ProcessStartInfo(own, [.. program, AnswerFlag, file, requests.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{own} {string.Join(' ', start.ArgumentList)}' ended with code {process.ExitCode}; its own message stands above.");
        }

        var numbers = answer.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return (new(numbers[0], numbers[1]), numbers[2]);
    }

    // Four models, a thousand keys, a month, sizes that are often small and seldom large.
    private static void Write(string parquet, string csv, int requests)
    {
        using var engine = new DuckDbEngine();
        engine.Run($"""
            COPY (
                SELECT TIMESTAMP '2026-10-01' + to_seconds(row * 2592000 // {requests}) AS time, ['gpt-5', 'claude-sonnet-4.5', 'kimi-k2-thinking', 'o1'][1 + row % 4] AS model,
                    'key-' || (hash(row) % 1000) AS key, prompt AS prompt_tokens, prompt * (hash(row + 2) % 100) // 100 AS "prompt_tokens_details.cached_tokens", 1 + hash(row + 3) % 2000 AS completion_tokens
                FROM (SELECT row, 1 + (hash(row + 1) % 600) * (hash(row + 4) % 600) // 2 AS prompt FROM range({requests}) AS rows(row)))
            TO {Quoted.Text(parquet)} (FORMAT parquet)
            """);
        engine.Run($"COPY (FROM read_parquet({Quoted.Text(parquet)})) TO {Quoted.Text(csv)} (FORMAT csv, HEADER)");
    }
}
