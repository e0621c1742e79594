using System.Globalization;

namespace AiEconomics.Uncertainty.Sampling;

/// <summary>The direction numbers of the Sobol sequence by Joe and Kuo, for 1,111 dimensions.</summary>
/// <remarks>
/// S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30 (2008) 2635–2654,
/// set new-joe-kuo-6. The numbers and their license stand in <c>joe-kuo-6.txt</c> beside this file.
/// </remarks>
internal static class DirectionNumbers
{
    /// <summary>Bits of a point's index: the sequence is used for up to 2^32 points.</summary>
    internal const int Bits = 32;

    private static readonly Lazy<(uint Polynomial, uint[] Initial)[]> Published = new(Read);

    /// <summary>For how many inputs there are direction numbers.</summary>
    internal static int Dimensions => Published.Value.Length + 1;

    /// <summary>The direction numbers of a dimension, counted from 0, as binary fractions in the top bits.</summary>
    internal static ulong[] Of(int dimension)
    {
        if (dimension >= Dimensions)
        {
            throw new ArgumentOutOfRangeException(
                null, $"Sobol points have at most {Dimensions} inputs here, but the model has more; use Points.MonteCarlo.");
        }

        var numbers = new ulong[Bits];
        var (polynomial, initial) = dimension == 0 ? (0U, []) : Published.Value[dimension - 1];
        for (var index = 0; index < Bits; index++)
        {
            numbers[index] = dimension == 0 ? 1UL << (63 - index)
                : index < initial.Length ? (ulong)initial[index] << (63 - index)
                : Next(numbers, index, initial.Length, polynomial);
        }

        return numbers;
    }

    // Equation (1) of the paper: the recurrence that a primitive polynomial of degree s defines, s = degree.
    private static ulong Next(ulong[] numbers, int index, int degree, uint polynomial)
    {
        var next = numbers[index - degree] ^ (numbers[index - degree] >> degree);
        for (var back = 1; back < degree; back++)
        {
            next ^= ((polynomial >> (degree - 1 - back)) & 1) * numbers[index - back];
        }

        return next;
    }

    private static (uint, uint[])[] Read()
    {
        using var stream = typeof(DirectionNumbers).Assembly.GetManifestResourceStream("joe-kuo-6.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(Parse)];
    }

    // A line is the inner coefficients of the polynomial as one number, then the initial numbers m, all decimal.
    private static (uint, uint[]) Parse(string line)
    {
        var numbers = line.Split(' ').Select(number => uint.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1..]);
    }
}
