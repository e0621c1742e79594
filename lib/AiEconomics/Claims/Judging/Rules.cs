namespace AiEconomics.Claims.Judging;

/// <summary>How outcomes make a verdict.</summary>
internal static class Rules
{
    internal static Verdict Of(ClaimRule rule, IReadOnlyList<(TestRole Role, Outcome Outcome)> tests)
    {
        if (tests.Any(test => test is (TestRole.Must, Outcome.False)))
        {
            return Verdict.Fails;
        }

        if (tests.Count > 0 && tests.All(test => test.Outcome == Outcome.Refused))
        {
            return Verdict.Refused;
        }

        // What is refused or unknown tells nothing; the caveats name it.
        var told = tests.Where(test => test.Outcome is not (Outcome.Refused or Outcome.Unknown)).ToList();
        if (told.Count == 0 || told.Count < tests.Count(test => test.Outcome != Outcome.Refused) && rule == ClaimRule.Every)
        {
            return Verdict.Unverified;
        }

        return rule switch
        {
            ClaimRule.Some => Some(told),
            ClaimRule.Cases => Cases(told),
            _ => told.Exists(test => test.Outcome == Outcome.False) ? Verdict.Fails : AllTrue(told) ? Verdict.Holds : Verdict.Depends,
        };
    }

    private static Verdict Some(List<(TestRole Role, Outcome Outcome)> tests)
    {
        var (musts, cases) = (tests.Where(test => test.Role == TestRole.Must).ToList(), tests.Where(test => test.Role == TestRole.Case).ToList());
        return cases.Count > 0 && cases.TrueForAll(test => test.Outcome == Outcome.False) ? Verdict.Fails
            : AllTrue(musts) && (cases.Count == 0 || cases.Exists(test => test.Outcome == Outcome.True)) ? Verdict.Holds : Verdict.Depends;
    }

    private static Verdict Cases(List<(TestRole Role, Outcome Outcome)> tests) =>
        AllTrue(tests) ? Verdict.Holds : tests.TrueForAll(test => test.Outcome == Outcome.False) ? Verdict.Fails : Verdict.Depends;

    private static bool AllTrue(List<(TestRole Role, Outcome Outcome)> tests) => tests.TrueForAll(test => test.Outcome == Outcome.True);
}
