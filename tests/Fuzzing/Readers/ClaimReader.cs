using System.Text;
using AiEconomics.Claims;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>Comparisons of a reader's own, parsed and judged.</summary>
internal sealed class ClaimReader : FuzzedReader
{
    private ClaimBook book = null!;

    internal override string Name => "claim";

    internal override string What => "Comparisons in the language of the claims";

    internal override IReadOnlyList<byte[]> Corpus => Lines(Name);

    internal override IReadOnlyList<string> Words =>
        ["<", "<=", ">", ">=", "~", "=", "in", " - ", " + ", "*", "/", "^", "(", ")", "[1 to 2]", "[", " to ", "(above 2 USD)", "{rental}", "{", "}", "USD", "% ", "M", "T", "r", "h", "min(", "max(", "article.gpt-4.training-cost", ",", "((((((((", "--------"];

    internal override void Prepare(string folder) => book = ClaimBook.Find();

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        try
        {
            var result = book.Test(Encoding.UTF8.GetString(input));
            Holds(Enum.IsDefined(result.Outcome), "the outcome is one of those there are");
            return result.Outcome is Outcome.Unknown ? [result.Sentence] : [];
        }
        catch (FormatException error)
        {
            return [error.Message];
        }
    }
}
