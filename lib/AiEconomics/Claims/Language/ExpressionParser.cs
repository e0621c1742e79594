using AiEconomics.Figures.Tables;
using Pidgin;
using Pidgin.Expression;
using static Pidgin.Parser;

namespace AiEconomics.Claims.Language;

/// <summary>Reads the language of the tests: <c>article.a / article.b &lt; 8 %</c>.</summary>
/// <remarks>Keys contain hyphens, so a minus between two terms has a blank behind it.</remarks>
internal static class ExpressionParser
{
    // Three times the longest of the tables, and far more than the deepest.
    private const int Longest = 1000;
    private const int Deepest = 20;

    private static readonly Dictionary<char, double> Scales = new() { ['k'] = 1e3, ['M'] = 1e6, ['B'] = 1e9, ['T'] = 1e12 };

    // A letter or digit on either side of a hyphen or dot belongs to the same word.
    private static readonly Parser<char, string> Joint =
        Try(Map((mark, next) => $"{mark}{next}", OneOf('.', '-', '/'), LetterOrDigit));

    private static readonly Parser<char, string> Word =
        Map((first, rest) => first + string.Concat(rest), Letter.Or(Char('%')), LetterOrDigit.Select(c => $"{c}").Or(Joint).Many());

    private static readonly Parser<char, string> KeyWord = Map(
        (first, rest) => first + string.Concat(rest), Letter,
        LetterOrDigit.Select(c => $"{c}").Or(Try(Map((mark, next) => $"{mark}{next}", OneOf('.', '-'), LetterOrDigit))).Many());

    private static readonly Parser<char, string> Digits = Map(
        (whole, part, power) => whole + part + power,
        Digit.AtLeastOnceString(),
        Try(Map((dot, digits) => dot + digits, Char('.'), Digit.AtLeastOnceString())).Or(Parser<char>.Return("")),
        Try(Map((e, sign, digits) => $"{e}{sign}{digits}", CIChar('e'), OneOf('+', '-').Optional().Select(s => s.HasValue ? $"{s.Value}" : ""), Digit.AtLeastOnceString())).Or(Parser<char>.Return("")));

    private static readonly Parser<char, Number> Numeral = Token(Map(
        (at, digits, scale) => Bounded(at, new(digits, scale)),
        Parser<char>.CurrentOffset,
        Digits,
        Try(SkipWhitespaces.Then(OneOf(Scales.Keys)).Before(Not(LetterOrDigit.Or(OneOf('/', '-', '.'))))).Select(letter => Scales[letter]).Or(Parser<char>.Return(1.0))));

    private static readonly Parser<char, string> Unit =
        Try(Token(Word).Where(word => word is not ("in" or "to"))).Or(Parser<char>.Return("1"));

    private static readonly Parser<char, string> Footing =
        Token(AnyCharExcept('{', '}').ManyString().Between(Char('{'), Char('}'))).Or(Parser<char>.Return(""));

    private static readonly Parser<char, Expression> Exact = Map(
        (at, number, unit, footing) => (Expression)new Expression.Literal(at, number, number, "", unit, footing), Parser<char>.CurrentOffset, Numeral, Unit, Footing);

    private static readonly Parser<char, Expression> Range = Map(
        (at, ends, unit, footing) => (Expression)new Expression.Literal(at, ends.Low, ends.High, "range", unit == "1" ? ends.Unit : unit, footing),
        Parser<char>.CurrentOffset,
        Token(Char('[')).Then(Map((low, _, _, high, unit) => (Low: low, High: high, Unit: unit), Numeral, Unit, Mark("to"), Numeral, Unit)).Before(Token(Char(']'))),
        Unit,
        Footing);

    private static readonly Parser<char, Expression> Worded = Try(Token(Char('('))
        .Then(Map(
            (at, form, number, unit) => new Expression.Literal(at, number, number, form, unit, ""),
            Parser<char>.CurrentOffset,
            OneOf(Mark("above"), Mark("below"), Mark("at least"), Mark("at most"), Mark("about")),
            Numeral,
            Unit)))
        .Before(Token(Char(')')))
        .Then(Footing, (literal, footing) => (Expression)(literal with { Footing = footing }));

    private static readonly Parser<char, Expression> Sum = Rec(() => Tree!);

    private static readonly Parser<char, Expression> Named = Token(Map(
        (at, word) => word.Length == 1 ? new Expression.Variable(at, word[0]) : (Expression)new Expression.Name(at, word), Parser<char>.CurrentOffset, KeyWord));

    private static readonly Parser<char, Expression> Call = Try(Map(
            (at, word) => (at, word), Parser<char>.CurrentOffset, KeyWord.Before(SkipWhitespaces).Before(Token(Char('(')))))
        .Then(Sum.Separated(Token(Char(','))).Before(Token(Char(')'))), (head, arguments) => (Expression)new Expression.Call(head.at, head.word, [.. arguments]));

    private static readonly Parser<char, Expression> Term = OneOf(
            Exact, Range, Worded, Sum.Between(Token(Char('(')), Token(Char(')'))), Call, Named)
        .Labelled("a number, a key, a variable or a parenthesis");

    private static readonly Parser<char, Expression> Tree = Pidgin.Expression.ExpressionParser.Build(
        Term,
        [
            Operator.InfixR(Infix('^', Char('^'))),
            Operator.Prefix(Token(Char('-')).Select<Func<Expression, Expression>>(_ => operand => new Expression.Negation(operand.At, operand))),
            Operator.InfixL(Infix('*', Char('*'))).And(Operator.InfixL(Infix('/', Char('/')))),
            Operator.InfixL(Infix('+', Char('+'))).And(Operator.InfixL(Infix('-', Try(Char('-').Before(Lookahead(Whitespace)))))),
        ]);

    private static readonly Parser<char, string> Sign =
        OneOf(Mark("<="), Mark(">="), Mark("<"), Mark(">"), Mark("~"), Mark("="), Mark("in")).Labelled("one of < <= > >= ~ = in");

    private static readonly Parser<char, Comparison> Whole =
        SkipWhitespaces.Then(Map((left, at, sign, right) => new Comparison(at, left, sign, right), Sum, Parser<char>.CurrentOffset, Sign, Sum)).Before(Parser<char>.End);

    /// <summary>The comparison that a text states.</summary>
    /// <exception cref="ExpressionException">It states none.</exception>
    internal static Comparison Comparison(string text) => Read(Whole, text, "a comparison such as a.cost / b.cost < 8 %");

    /// <summary>The expression that a text states.</summary>
    /// <exception cref="ExpressionException">It states none.</exception>
    internal static Expression Value(string text) => Read(SkipWhitespaces.Then(Sum).Before(Parser<char>.End), text, "an expression such as a.cost / b.cost");

    private static T Read<T>(Parser<char, T> parser, string text, string example)
    {
        RequireBounded(text);
        var result = parser.Parse(text);
        if (result.Success)
        {
            return result.Value;
        }

        var at = Math.Clamp(result.Error?.ErrorOffset ?? 0, 0, text.Length);
        var found = at == text.Length ? "the end" : TableFault.Quote(text[at..]);
        var expected = result.Error?.Expected.Where(e => e.Label is { Length: > 1 }).Select(e => e.Label!).Distinct().ToList() ?? [];
        throw new ExpressionException(
            $"{found} at character {at + 1}",
            expected.Count == 0 ? example : $"{string.Join(" or ", expected)}, as in {example}",
            "correct it there; a minus between two terms needs a blank on both sides");
    }

    private static Number Bounded(int at, Number number) => number.Value < Number.Limit
        ? number
        : throw new ExpressionException(
            $"{TableFault.Quote(number.Digits)} at character {at + 1}, a number beyond all that is computed with", FormattableString.Invariant($"one below {Number.Limit:0e0}, its scale word included"), "write fewer digits or a smaller power");

    // What is read by recursion must have an end before the stack has.
    private static void RequireBounded(string text)
    {
        if (text.Length > Longest)
        {
            throw new ExpressionException($"{text.Length} characters", $"at most {Longest}", "give parts of it names, as steps");
        }

        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (depth > Deepest)
            {
                throw new ExpressionException($"parentheses more than {Deepest} deep", "fewer", "give parts of it names, as steps");
            }
        }
    }

    private static Parser<char, Func<Expression, Expression, Expression>> Infix(char sign, Parser<char, char> mark) =>
        Token(mark).Select<Func<Expression, Expression, Expression>>(_ => (left, right) => new Expression.Binary(left.At, sign, left, right));

    private static Parser<char, string> Mark(string word) =>
        char.IsLetter(word[0]) ? Try(Token(String(word).Before(Not(LetterOrDigit)))) : Try(Token(String(word)));

    private static Parser<char, T> Token<T>(Parser<char, T> parser) => parser.Before(SkipWhitespaces);
}
