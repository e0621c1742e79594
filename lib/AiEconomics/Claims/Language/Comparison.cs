namespace AiEconomics.Claims.Language;

/// <summary>Two expressions and how one is said to relate to the other.</summary>
/// <param name="At">Where the sign stands in the text.</param>
/// <param name="Left">What is computed.</param>
/// <param name="Sign"><c>&lt; &lt;= &gt; &gt;= ~ =</c> or <c>in</c>.</param>
/// <param name="Right">What it is compared with.</param>
internal sealed record Comparison(int At, Expression Left, string Sign, Expression Right);
