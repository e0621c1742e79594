using AiEconomics.Translations;

namespace AiEconomics.Tests.Translations;

public class MarkdownPhrasesTests
{
    [Theory]
    [InlineData("**rent** fast", "**租金** 快")]
    [InlineData("| Symbol | $rent$ | rent | 3 times |", "| Symbol | $rent$ | 租金 | 3 倍 |")]
    [InlineData("| `rent` | rent of `rent` |", "| `rent` | rent of `rent` |")]
    [InlineData("| rent | `h800.rent` [growth](https://x.org), fast |", "| 租金 | `h800.rent` [growth](https://x.org), fast |")]
    [InlineData("rent\n\n- growth\n- fast", "租金\n\n- 增长\n- 快")]
    [InlineData("$$rent$$\n\n[growth](#fast)", "$$rent$$\n\n[增长](#fast)")]
    public void What_stands_between_marks_is_said_and_code_formulas_and_sources_stay(string markdown, string chinese) => Assert.Equal(chinese, MarkdownPhrases.Of(markdown, SampleBook.With()));
}
