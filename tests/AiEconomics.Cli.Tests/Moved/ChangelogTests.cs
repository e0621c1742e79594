using AiEconomics.Cli.Moved;

namespace AiEconomics.Cli.Tests.Moved;

public class ChangelogTests
{
    private const string Released = "# Changelog\n\nIntroduction.\n\n## 0.1.0 – 2026-11-24\n\n### Results that moved\n\nNone: this is the first release.\n";

    // From 2 to 3 is a half more.
    private const string Moved = "# Changelog\n\nIntroduction.\n\n## Unreleased\n\n### Results that moved\n\n"
        + "| Result | Was | Is | Change | Because of |\n|:--|:--|:--|--:|:--|\n| `n.cost` | USD 2.00 M | USD 3.00 M | +50.0 % | h800.rent (= 2 → = 3) |\n\n"
        + "## 0.1.0 – 2026-11-24\n\n### Results that moved\n\nNone: this is the first release.\n";

    [Fact]
    public void A_moved_result_gets_a_row_in_what_is_not_released() =>
        Assert.Equal(Moved, Changelog.With(Released, [Result("USD 2.00 M", "USD 3.00 M")]));

    [Fact]
    public void Nothing_moved_leaves_the_text_as_it_is() => Assert.Equal(Released, Changelog.With(Released, []));

    [Fact]
    public void A_new_result_has_not_moved() => Assert.Equal(Released, Changelog.With(Released, [Result(null, "USD 3.00 M")]));

    [Fact]
    public void The_same_move_is_written_once() => Assert.Equal(Moved, Changelog.With(Moved, [Result("USD 2.00 M", "USD 3.00 M")]));

    // From 2 over 3 to 5: one row from 2 to 5, 150 % more, with both causes.
    [Fact]
    public void A_result_that_moves_again_keeps_what_was_released()
    {
        var text = Changelog.With(Moved, [Result("USD 3.00 M", "USD 5.00 M", "h800.rent (= 3 → = 5)")]);

        Assert.Contains("| `n.cost` | USD 2.00 M | USD 5.00 M | +150.0 % | h800.rent (= 2 → = 3); h800.rent (= 3 → = 5) |\n\n## 0.1.0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("USD 3.00 M |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_moves_back_loses_its_row() =>
        Assert.DoesNotContain("n.cost", Changelog.With(Moved, [Result("USD 3.00 M", "USD 2.00 M")]), StringComparison.Ordinal);

    [Fact]
    public void Other_parts_of_what_is_not_released_stay()
    {
        var text = Released.Replace("## 0.1.0", "## Unreleased\n\n### Added\n\n- A model.\n\n## 0.1.0", StringComparison.Ordinal);
        var once = Changelog.With(text, [Result("USD 2.00 M", "USD 3.00 M")]);

        Assert.Contains("(= 2 → = 3) |\n\n### Added\n\n- A model.\n\n## 0.1.0", once, StringComparison.Ordinal);
        Assert.Equal(once, Changelog.With(once, [Result("USD 2.00 M", "USD 3.00 M")]));
    }

    [Fact]
    public void A_bar_in_a_text_ends_no_cell()
    {
        var once = Changelog.With(Released, [Result("a | b 2", "a | b 3")]);

        Assert.Contains("| `n.cost` | a \\| b 2 | a \\| b 3 | +50.0 % |", once, StringComparison.Ordinal);
        Assert.Equal(once, Changelog.With(once, [Result("a | b 2", "a | b 3")]));
    }

    private static MovedResult Result(string? old, string now, string cause = "h800.rent (= 2 → = 3)") => new("01-n", "n.cost", old, now, [cause]);
}
