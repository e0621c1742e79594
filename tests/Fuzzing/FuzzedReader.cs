using AiEconomics.Fuzzing.Readers;

namespace AiEconomics.Fuzzing;

/// <summary>A reader of the library under test: it takes any bytes, and gives a right result or one sentence.</summary>
internal abstract class FuzzedReader
{
    // A message quotes what it found, cut short; some list all the words that are allowed there.
    private const int LongestSentence = 3000;

    /// <summary>All readers.</summary>
    internal static IReadOnlyList<FuzzedReader> All { get; } =
        [new TableReaders(), new PackageReader(), new NotebookReader(), new PriceReader(), new UsageReader(), new ChineseReader(), new ClaimReader(), new ValueReader()];

    internal abstract string Name { get; }

    /// <summary>What it reads, in words.</summary>
    internal abstract string What { get; }

    /// <summary>Words of its language, which the mutator puts in.</summary>
    internal virtual IReadOnlyList<string> Words => [];

    /// <summary>The inputs to start from: every file of <c>corpus/NAME</c>, and for readers of lines each line of it.</summary>
    internal virtual IReadOnlyList<byte[]> Corpus =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "corpus", Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Gets ready what all inputs need.</summary>
    /// <param name="folder">A folder of its own, which is removed at the end.</param>
    internal virtual void Prepare(string folder)
    {
    }

    /// <summary>Reads one input and looks whether the result is right.</summary>
    /// <returns>The sentences of refusal; none where it was taken.</returns>
    /// <exception cref="WrongResultException">It was taken, and the result contradicts itself.</exception>
    internal abstract IReadOnlyList<string> Read(byte[] input);

    /// <summary>What keeps a message from being one sentence, or nothing.</summary>
    internal static string? Objection(string sentence) => sentence switch
    {
        "" => "it is empty",
        { Length: > LongestSentence } => $"it has {sentence.Length} characters",
        _ when sentence.Any(char.IsControl) => "it has a line break or another control character",
        _ when !sentence.EndsWith('.') && !sentence.EndsWith('?') => "it does not end as a sentence",
        _ => null,
    };

    protected static void Holds(bool condition, string what)
    {
        if (!condition)
        {
            throw new WrongResultException(what);
        }
    }

    protected static IReadOnlyList<byte[]> Lines(string name) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "corpus", name, "lines.txt")).Where(line => line.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes)];
}
