using System.Text;
using CsCheck;

namespace AiEconomics.Fuzzing;

/// <summary>Makes an input of the corpus another one: the same for the same seed and number, on every machine.</summary>
/// <param name="corpus">The inputs to start from.</param>
/// <param name="words">Words of the reader's language.</param>
/// <param name="seed">The seed of the run.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> corpus, IReadOnlyList<string> words, ulong seed)
{
    private const int MostEdits = 8;
    private const int LongestInput = 1 << 16;

    // What breaks readers, and what commands the programs that a result is shown in.
    private static readonly string[] Hostile =
    [
        "\"", "'", ",", ";", "\n", "\r\n", "\r", "\t", "\0", "\u001b[31m", "\uFEFF", "\u202E", "\u2028", " ", "　", "１２", "é", "e\u0301", "\U0001F600", "{", "}", "[", "]", "(", ")", "null", "true", "-", "+", "=",
        "@SUM(1)", "=1+1", "<script>alert(1)</script>", "'; DROP TABLE requests; --", "../../../etc/passwd", "C:\\x", "file:///etc/passwd", "${x}", "%s", "\\u0000", "\\",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "0.1", ".5", "5.", "1e308", "1e309", "1e999", "1e-400", "-1e309", "NaN", "Infinity", "2147483648", "-9223372036854775809", "9223372036854775807", "79228162514264337593543950335",
        "792281625142643375935439503359", "0.0000000000000000000000000001", "00012", "1_000", "1,000", "0x10", "１", "٣",
    ];

    private readonly byte[][] tokens = [.. Hostile.Concat(Numbers).Concat(words).Concat(words).Select(Encoding.UTF8.GetBytes)];

    /// <summary>The input of that number.</summary>
    internal byte[] Input(int number)
    {
        var random = new PCG((uint)number, seed);
        List<byte> bytes = [.. corpus[Below(random, corpus.Count)]];
        for (var edits = 1 + Below(random, MostEdits); edits > 0; edits--)
        {
            Edit(random, bytes);
        }

        return [.. bytes.Take(LongestInput)];
    }

    private void Edit(PCG random, List<byte> bytes)
    {
        var at = Below(random, bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + Below(random, Below(random, 8) == 0 ? 400 : 8));
        switch (Below(random, 12))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << Below(random, 8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)Below(random, 256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(Below(random, bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Repeated(bytes.GetRange(at, length), Below(random, 64)));
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                Splice(bytes, at, corpus[Below(random, corpus.Count)], random);
                break;
            case 7 or 8:
                ReplaceNumber(bytes, at, Encoding.UTF8.GetBytes(Numbers[Below(random, Numbers.Length)]));
                break;
            default:
                bytes.InsertRange(at, tokens[Below(random, tokens.Length)]);
                break;
        }
    }

    private static IEnumerable<byte> Repeated(List<byte> bytes, int times) => Enumerable.Repeat(bytes, times).SelectMany(part => part);

    private static void Splice(List<byte> bytes, int at, byte[] other, PCG random)
    {
        bytes.RemoveRange(at, bytes.Count - at);
        bytes.AddRange(other[Below(random, other.Length + 1)..]);
    }

    private static void ReplaceNumber(List<byte> bytes, int from, byte[] number)
    {
        var start = bytes.FindIndex(from, bytes.Count - from, IsDigit);
        if (start >= 0)
        {
            var end = bytes.FindIndex(start, other => !IsDigit(other));
            bytes.RemoveRange(start, (end < 0 ? bytes.Count : end) - start);
            bytes.InsertRange(start, number);
        }
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9' or (byte)'.';

    private static int Below(PCG random, int limit) => (int)random.Next((uint)limit);
}
