using System.Diagnostics;
using System.IO.MemoryMappedFiles;
using System.Text;
using System.Text.Json;

namespace AiEconomics.Fuzzing;

/// <summary>Reads input after input in this process, which may die of one; the mark says of which.</summary>
internal static class Fuzzer
{
    // An input is at most 64 KiB. Nothing that short may keep a reader busy so long, on a machine at rest or not.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>Reads the inputs from one number to another, and writes each finding and the count as a line of JSON.</summary>
    internal static int Run(FuzzedReader reader, ulong seed, int first, int end, string mark)
    {
        using var folder = new WorkFolder();
        reader.Prepare(folder.Path);
        var mutator = new Mutator(reader.Corpus, reader.Words, seed);
        using var memory = MemoryMappedFile.CreateFromFile(mark, FileMode.OpenOrCreate, null, sizeof(long));
        using var place = memory.CreateViewAccessor();
        var tally = new Tally();
        for (var number = first; number < end; number++)
        {
            place.Write(0, (long)number);
            if (Try(reader, mutator.Input(number), tally) is { } fault)
            {
                Console.WriteLine(JsonSerializer.Serialize(new Finding(reader.Name, number, fault)));
            }
        }

        place.Write(0, (long)end);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(tally with { PeakMemory = self.PeakWorkingSet64 }));
        return 0;
    }

    /// <summary>Reads one input and shows it with what came of it.</summary>
    internal static int Show(FuzzedReader reader, ulong seed, int number)
    {
        using var folder = new WorkFolder();
        reader.Prepare(folder.Path);
        var input = new Mutator(reader.Corpus, reader.Words, seed).Input(number);
        Console.WriteLine(Encoding.UTF8.GetString(input));
        Console.WriteLine("----");
        foreach (var sentence in reader.Read(input))
        {
            Console.WriteLine(sentence);
        }

        return 0;
    }

    private static string? Try(FuzzedReader reader, byte[] input, Tally tally)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var sentences = reader.Read(input);
            tally.Count(sentences.Count == 0, clock.Elapsed);
            return clock.Elapsed > Slow ? FormattableString.Invariant($"took {clock.Elapsed.TotalSeconds:0.0} s")
                : sentences.Select(sentence => FuzzedReader.Objection(sentence) is { } objection ? $"refused, but {objection}: {sentence}" : null).FirstOrDefault(found => found is not null);
        }
        catch (Exception error)
        {
            // Whatever it is, it is neither a result nor a sentence; that is what is looked for.
            tally.Count(taken: false, clock.Elapsed);
            var place = error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("AiEconomics", StringComparison.Ordinal))?.Trim();
            return $"{error.GetType().Name}: {error.Message} {place}";
        }
    }
}
