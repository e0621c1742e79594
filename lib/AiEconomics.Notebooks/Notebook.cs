using AiEconomics.Notebooks.Display;
using AiEconomics.Notebooks.Sql;
using AiEconomics.Units;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Notebooks;

/// <summary>What a notebook cell calls without a prefix.</summary>
public static class Notebook
{
    /// <summary>What <c>#!sql</c> cells ask: <c>Sql.Load("log.csv")</c> gives them a log, <c>Sql.Query("…")</c> asks from C#.</summary>
    public static SqlSession Sql => SqlKernels.Session.Value;

    /// <summary>States an answer of the notebook under a name; a text quotes it between <c>result</c> marks.</summary>
    /// <param name="name">Lower case with dots and hyphens, such as <c>training-cost.answer</c>.</param>
    /// <param name="text">The answer, in words with its numbers.</param>
    public static Result Result(string name, string text) => new(name, text);

    /// <summary>States an answer with the quantity behind it.</summary>
    /// <param name="name">Lower case with dots and hyphens, such as <c>training-cost.answer</c>.</param>
    /// <param name="text">The answer, in words with its numbers.</param>
    /// <param name="value">The quantity behind the answer, for the table of results.</param>
    public static Result Result<T>(string name, string text, T value) where T : struct, IQuantity<T> =>
        new(name, text, value.BaseValue, T.Unit);
}
