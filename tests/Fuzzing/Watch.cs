using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AiEconomics.Cli;
using AiEconomics.Cli.Site.Trust;

namespace AiEconomics.Fuzzing;

/// <summary>Watches over processes that read, so that one that dies or hangs is a finding and not the end.</summary>
internal static class Watch
{
    private const int MostRestarts = 20;

    // A reader that needs more for 64 KiB has no bound.
    private const string HeapLimit = "0x30000000";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Fuzzes all readers, prints a line for each and every finding, and writes the figures.</summary>
    internal static int All(IReadOnlyList<FuzzedReader> readers, ulong seed, int inputs, string? day)
    {
        var findings = new ConcurrentBag<Finding>();
        var tallies = new ConcurrentDictionary<string, Tally>();
        Parallel.ForEach(Partitioner.Create(readers, EnumerablePartitionerOptions.NoBuffering), new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, reader =>
        {
            var clock = Stopwatch.StartNew();
            var tally = tallies[reader.Name] = Run(reader, seed, inputs, findings);
            var wrong = findings.Count(finding => finding.Reader == reader.Name);
            Console.WriteLine(FormattableString.Invariant(
                $"{reader.Name}: {inputs} inputs from {reader.Corpus.Count}, {tally.Taken} read, {tally.Refused} refused, {wrong} wrong; slowest {1000 * tally.SlowestSeconds:0} ms, {tally.PeakMemory / 1e6:0} MB, {clock.Elapsed.TotalSeconds:0} s"));
        });
        foreach (var finding in findings.OrderBy(item => item.Reader, StringComparer.Ordinal).ThenBy(item => item.Number))
        {
            Console.WriteLine($"{finding.Reader} {finding.Number}: {finding.Fault}");
        }

        var report = Report(readers, tallies, findings, seed, inputs);
        if (readers.Count == FuzzedReader.All.Count)
        {
            report.SaveAs("input", day);
        }
        else if (day is not null && TrialReport.Kept(Repository.Find().Root).FirstOrDefault(kept => kept.Promise == report.Promise) is { } kept)
        {
            // One reader was mended: its row of the full run is made anew, the others stay.
            (report with { Trials = [.. kept.Trials.Select(row => report.Trials.FirstOrDefault(anew => anew.What == row.What) ?? row)] }).SaveAs("input", day);
        }

        return findings.IsEmpty ? 0 : 1;
    }

    private static TrialReport Report(IReadOnlyList<FuzzedReader> readers, ConcurrentDictionary<string, Tally> tallies, ConcurrentBag<Finding> findings, ulong seed, int inputs) => new(
        "Hostile input",
        $"Each reader gets {inputs.ToString("N0", CultureInfo.InvariantCulture)} inputs, made from its corpus by up to eight random edits with seed {seed}. It must give a result that does not contradict itself, or one sentence; it may not crash, hang or grow without bound.",
        FormattableString.Invariant($"dotnet run --project tests/Fuzzing -- --inputs {inputs}"),
        [.. readers.Select(reader =>
        {
            var (tally, wrong) = (tallies[reader.Name], findings.Count(finding => finding.Reader == reader.Name));
            return new Trial(reader.What, inputs, inputs - wrong, FormattableString.Invariant($"{tally.Taken:N0} read, {tally.Refused:N0} refused in a sentence; at most {tally.PeakMemory / 1e6:0} MB"));
        })]);

    private static Tally Run(FuzzedReader reader, ulong seed, int inputs, ConcurrentBag<Finding> findings)
    {
        var tally = new Tally();
        var mark = Path.GetTempFileName();
        var first = 0;
        for (var starts = 0; first < inputs && starts <= MostRestarts; starts++)
        {
            using var process = Start(reader, seed, first, inputs, mark);
            var reading = Task.Run(() => Collect(process, tally, findings));
            var fault = Await(process, mark);
            reading.Wait();
            var reached = (int)Reached(mark);
            if (fault is not null)
            {
                findings.Add(new(reader.Name, reached, fault));
            }

            first = fault is null ? inputs : reached + 1;
        }

        if (first < inputs)
        {
            findings.Add(new(reader.Name, first, $"given up after {MostRestarts} processes; {inputs - first} inputs were not tried"));
        }

        File.Delete(mark);
        return tally;
    }

    private static Process Start(FuzzedReader reader, ulong seed, int first, int inputs, string mark)
    {
        var start = new ProcessStartInfo(AiEconomics.Cli.Dotnet.Host, [typeof(Watch).Assembly.Location, "--reader", reader.Name, "--mark", mark, "--first", Text(first), "--inputs", Text(inputs), "--seed", seed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        return Process.Start(start)!;
    }

    private static void Collect(Process process, Tally tally, ConcurrentBag<Finding> findings)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("{\"Reader\"", StringComparison.Ordinal))
            {
                findings.Add(JsonSerializer.Deserialize<Finding>(line)!);
            }
            else if (line.StartsWith("{\"Taken\"", StringComparison.Ordinal))
            {
                tally.Add(JsonSerializer.Deserialize<Tally>(line)!);
            }
        }
    }

    /// <summary>Waits for the end; what kept it from a good one, or nothing.</summary>
    private static string? Await(Process process, string mark)
    {
        var (reached, since) = (-1L, Stopwatch.StartNew());
        while (!process.WaitForExit(500))
        {
            var now = Reached(mark);
            if (now != reached)
            {
                (reached, since) = (now, Stopwatch.StartNew());
            }
            else if (since.Elapsed > Patience)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return FormattableString.Invariant($"no end after {Patience.TotalSeconds} s");
            }
        }

        return process.ExitCode == 0 ? null : FormattableString.Invariant($"the process died with exit code {process.ExitCode}");
    }

    private static long Reached(string mark)
    {
        var bytes = new byte[sizeof(long)];
        using var file = new FileStream(mark, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? BitConverter.ToInt64(bytes) : 0;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
