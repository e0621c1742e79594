using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AiEconomics.Uncertainty.Numerics;
using AiEconomics.Uncertainty.Plans;

namespace AiEconomics.Uncertainty.Runs;

/// <summary>Runs blocks of a model and keeps count of the draws on which it throws or gives no finite number.</summary>
internal sealed class Failures(IReadOnlyList<string> keys)
{
    /// <summary>A thrown exception takes some 10 µs, so that a model which always throws must not be asked a million times.</summary>
    private const int Most = 1000;

    private readonly Lock gate = new();
    private long count;
    private long first = long.MaxValue;
    private string inputs = "";
    private string reason = "";
    private Exception? cause;

    /// <summary>Whether so many draws failed that counting on would take long and say little.</summary>
    internal bool Enough => Interlocked.Read(ref count) >= Most;

    internal void Run<T>(BlockModel<T> model, double[][] columns, int end, T[] results, long position)
    {
        try
        {
            model(columns, 0, end, results);
        }
        catch (Exception)
        {
            OneByOne(model, columns, end, results, position);
        }

        if (results is double[] numbers)
        {
            Check(numbers.AsSpan(0, end), columns, position);
        }
    }

    internal void ThrowIfAny(long draws)
    {
        if (count > 0)
        {
            throw new ModelException(count, draws, Enough, first, inputs, reason, cause);
        }
    }

    private void OneByOne<T>(BlockModel<T> model, double[][] columns, int end, T[] results, long position)
    {
        for (var index = 0; index < end && !Enough; index++)
        {
            try
            {
                model(columns, index, index + 1, results);
            }
            catch (Exception error)
            {
                results[index] = default!;
                Add(columns, index, position, "failed", error);
            }
        }
    }

    private void Check(Span<double> numbers, double[][] columns, long position)
    {
        if (AllFinite(numbers))
        {
            return;
        }

        for (var index = 0; index < numbers.Length; index++)
        {
            if (!double.IsFinite(numbers[index]))
            {
                Add(columns, index, position, double.IsNaN(numbers[index]) ? "returned NaN" : "returned infinity", null);
            }
        }
    }

    // A number less itself is zero, except for what is not finite.
    [MethodImpl(Hot.Loop)]
    private static bool AllFinite(Span<double> numbers)
    {
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(numbers);
        var sum = Vector256<double>.Zero;
        foreach (var four in vectors)
        {
            sum += four - four;
        }

        var rest = 0.0;
        foreach (var number in numbers[(vectors.Length * Vector256<double>.Count)..])
        {
            rest += number - number;
        }

        return Vector256.Sum(sum) + rest == 0;
    }

    private void Add(double[][] columns, int index, long position, string what, Exception? error)
    {
        lock (gate)
        {
            count++;
            if (position + index < first)
            {
                first = position + index;
                inputs = string.Join(", ", keys.Select((key, input) => string.Create(CultureInfo.InvariantCulture, $"{key} = {columns[input][index]:G6}")));
                (reason, cause) = (what, error);
            }
        }
    }
}
