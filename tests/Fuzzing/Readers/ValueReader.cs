using System.Text;
using AiEconomics.Claims;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>A value that a reader supposes for a figure.</summary>
internal sealed class ValueReader : FuzzedReader
{
    private const string Key = "article.gpt-4.training-cost";

    private ClaimBook book = null!;

    internal override string Name => "value";

    internal override string What => "Values supposed for a figure";

    internal override IReadOnlyList<byte[]> Corpus => Lines(Name);

    internal override IReadOnlyList<string> Words => ["USD", "M", "T", "k", "{rental}", "{", "}", "[", "]", " to ", "(above ", "(below ", ")", "%", "GPU-h", "-", "^"];

    internal override void Prepare(string folder) => book = ClaimBook.Find();

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        try
        {
            var changed = book.With(Key, Encoding.UTF8.GetString(input)).Figures[Key];
            Holds(new[] { changed.Value, changed.Low, changed.High }.OfType<double>().All(double.IsFinite), "the numbers are finite");
            Holds(changed.Unit == "USD", "the unit stays");
            return [];
        }
        catch (FormatException error)
        {
            return [error.Message];
        }
    }
}
