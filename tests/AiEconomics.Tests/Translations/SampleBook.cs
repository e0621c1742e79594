using AiEconomics.Translations;

namespace AiEconomics.Tests.Translations;

/// <summary>A book of a few phrases.</summary>
internal static class SampleBook
{
    internal static PhraseBook With(params (string English, string Chinese)[] more)
    {
        (string, string)[] phrases =
        [
            ("{a}: {b}", "{a}：{b}"), ("Source: {a}", "来源：{a}"), ("from {a} to {b}", "{a} 至 {b}"), ("{a}, {b}", "{a}，{b}"), ("{a} of {b}", "{b} 的{a}"),
            ("{1} times", "{1} 倍"), ("{1} times a year", "每年 {1} 倍"), ("rent", "租金"), ("growth", "增长"), ("fast", "快"), ("DeepSeek-V3", ""), ("Kimi K2", ""),
            ("{1} wins over GPT-5 (High) in {2} tests", "{2} 项测试中胜 GPT-5（High）{1} 项"), ("USD {1} billion is news", "{1:亿}美元成了新闻"),
        ];
        return new([.. phrases.Concat(more).Select((phrase, line) => new Phrase(phrase.Item1, phrase.Item2, line + 2))]);
    }
}
