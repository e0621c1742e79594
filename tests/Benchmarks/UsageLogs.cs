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
    private const int Requests = 10_000_000;

    internal static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("usage-benchmark-");
        try
        {
            var (parquet, csv) = (Path.Combine(folder.FullName, "log.parquet"), Path.Combine(folder.FullName, "log.csv"));
            Write(parquet, csv);
            Console.WriteLine($"{Requests:N0} requests: tokens by model and size, rows checked, priced on every model.");
            foreach (var (file, name) in new[] { (parquet, "Parquet"), (csv, "CSV") })
            {
                var product = Product(file);
                Console.WriteLine($"  {name} of {new FileInfo(file).Length / 1e6:F0} MB: {product.Seconds:F2} s with the report, peak memory {product.Megabytes:F0} MB");
                var peer = Peer.InPython("usage.py", file);
                Console.WriteLine(peer is { } other ? $"    against {other:F1} s of pandas: {other / product.Seconds:F1} times as fast" : "    (pandas not measured)");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Answers three times in this process; prints the best time and the peak memory.</summary>
    internal static void Answer(string file)
    {
        var prices = PriceBook.From(FigureTable.Find());
        var seconds = Clock.Best(() =>
        {
            using var log = UsageLog.Open(file);
            if (log.Answer(prices).Whole.Totals.Requests != Requests)
            {
                throw new InvalidOperationException("A row was lost.");
            }
        }, times: 3);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {process.PeakWorkingSet64 / 1e6}"));
    }

    private static (double Seconds, double Megabytes) Product(string file)
    {
        // Run as "dotnet Benchmarks.dll", this process is dotnet, which takes the program first.
        var own = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(own) == "dotnet" ? [typeof(UsageLogs).Assembly.Location] : [];
        var start = new ProcessStartInfo(own, [.. program, AnswerFlag, file]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{own} {string.Join(' ', start.ArgumentList)}' ended with code {process.ExitCode}; its own message stands above.");
        }

        var numbers = answer.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1]);
    }

    // Four models, a thousand keys, a month, sizes that are often small and seldom large.
    private static void Write(string parquet, string csv)
    {
        using var engine = new DuckDbEngine();
        engine.Run($"""
            COPY (
                SELECT TIMESTAMP '2026-10-01' + to_seconds(row * 2592000 // {Requests}) AS time, ['gpt-5', 'claude-sonnet-4.5', 'kimi-k2-thinking', 'o1'][1 + row % 4] AS model,
                    'key-' || (hash(row) % 1000) AS key, prompt AS prompt_tokens, prompt * (hash(row + 2) % 100) // 100 AS "prompt_tokens_details.cached_tokens", 1 + hash(row + 3) % 2000 AS completion_tokens
                FROM (SELECT row, 1 + (hash(row + 1) % 600) * (hash(row + 4) % 600) // 2 AS prompt FROM range({Requests}) AS rows(row)))
            TO {Quoted.Text(parquet)} (FORMAT parquet)
            """);
        engine.Run($"COPY (FROM read_parquet({Quoted.Text(parquet)})) TO {Quoted.Text(csv)} (FORMAT csv, HEADER)");
    }
}
