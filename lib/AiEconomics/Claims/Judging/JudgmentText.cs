namespace AiEconomics.Claims.Judging;

/// <summary>A verdict in words.</summary>
internal static class JudgmentText
{
    // Labels that begin so continue "holds" by themselves; any other is a thing for which it holds.
    private static readonly HashSet<string> Joints =
        ["against", "as", "at", "by", "counting", "for", "from", "if", "in", "on", "over", "to", "under", "when", "where", "with", "without"];

    /// <summary>Such as <c>holds against Claude Opus 4.1; fails against GPT-5</c>.</summary>
    internal static string Condition(IReadOnlyList<TestResult> tests)
    {
        var holds = tests.Where(test => test.Outcome == Outcome.True).Select(Label).ToList();
        var fails = tests.Where(test => test.Outcome == Outcome.False).Select(Label).ToList();
        var regions = tests.Where(test => test is { Outcome: Outcome.Open, Region.Holds.Count: > 0 }).Select(Opened).ToList();
        var open = tests.Where(test => test.Outcome == Outcome.Open && test.Region is not { Holds.Count: > 0 }).Select(test => Label(test)).ToList();
        string[] parts =
        [
            .. holds.Count > 0 ? (string[])["holds " + And(holds)] : [],
            .. fails.Count > 0 ? (string[])["fails " + And(fails)] : [],
            .. regions,
            .. open.Count > 0 ? (string[])["open " + And(open)] : [],
        ];
        return string.Join("; ", parts);
    }

    internal static string Sentence(ClaimCase judged, Verdict verdict, string condition, IReadOnlyList<TestResult> tests) => verdict switch
    {
        Verdict.Holds => "Holds. " + Reasons(judged, tests, Outcome.True),
        Verdict.Fails => "Fails. " + Reasons(judged, tests, Outcome.False),
        Verdict.Depends => $"Depends: {condition}." + (tests.Count == 1 ? " " + tests[0].Sentence : ""),
        Verdict.Refused => "Refused. " + tests[0].Refusal,
        _ => "Unverified. " + Unsaid(judged, tests),
    };

    // One test of a claim may hold all the words that it needs; of many, those that decide are enough.
    private static string Reasons(ClaimCase judged, IReadOnlyList<TestResult> tests, Outcome outcome)
    {
        var said = judged.Claim.Rule == ClaimRule.Attribution && judged.Against.Count > 0
            ? $"{judged.Against[0].SaidBy} was found to have said {Figures.FigureText.ValueText(judged.Against[0])}, against {Figures.FigureText.ValueText(judged.Said[0])} in the article."
            : "";
        var deciding = tests.Where(test => test.Outcome == outcome).ToList();
        var musts = outcome == Outcome.False ? deciding.Where(test => test.Test.Role == TestRole.Must).ToList() : [];
        var reasons = (musts.Count > 0 ? musts : deciding).Select(test => test.Sentence).Prepend(said).Where(reason => reason.Length > 0);
        return string.Join(" ", reasons.Take(3));
    }

    private static string Unsaid(ClaimCase judged, IReadOnlyList<TestResult> tests)
    {
        if (judged.Claim.Rule == ClaimRule.Attribution && judged.Said.Count > 0)
        {
            var others = tests.FirstOrDefault(test => test.Outcome is Outcome.True or Outcome.False or Outcome.Open)?.Sentence;
            return $"No figure of {judged.Said[0].SaidBy} was found to compare with." + (others is null ? "" : $" Of others: {others}");
        }

        return tests.FirstOrDefault(test => test.Outcome == Outcome.Unknown)?.Sentence ?? "No figure is known that could decide it.";
    }

    private static string Opened(TestResult test) => $"holds {(test.Test.Label.Length > 0 ? Label(test) + " " : "")}{test.Region!.Condition}";

    private static string Label(TestResult test)
    {
        var label = test.Test.Label.Length > 0 ? test.Test.Label : test.Test.Key;
        return Joints.Contains(label.Split(' ', ',')[0]) ? label : "for " + label;
    }

    // Labels may hold commas of their own, so a list of them is joined by "and".
    private static string And(List<string> labels) => string.Join(labels.Exists(label => label.Contains(',', StringComparison.Ordinal)) ? " and " : ", ", labels);
}
