using AiEconomics.Figures;
using AiEconomics.Usage.Sql;

namespace AiEconomics.Usage.Tests.Sql;

public sealed class SqlSessionTests : IDisposable
{
    private readonly SqlSession session = SqlSession.Find();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Every_table_of_the_project_can_be_asked()
    {
        Assert.Empty(((string[])["article", "evidence", "references", "usage"]).Except(session.Tables));
        Assert.All(session.Tables, table => Assert.True(session.Query($"FROM \"{table}\"").Rows.Count > 0));
    }

    [Fact]
    public void The_figures_in_SQL_are_those_in_the_table()
    {
        var figures = FigureTable.Find();
        var frame = session.Query("SELECT key, value FROM article UNION ALL SELECT key, value FROM evidence");

        Assert.Equal(figures.In("article").Count + figures.In("evidence").Count, frame.Rows.Count);
        Assert.All(frame.Rows, row => Assert.Equal(figures[(string)row["key"]].Value, (double?)row["value"]));
    }

    [Fact]
    public void A_log_that_is_loaded_is_a_table()
    {
        session.Load(Path.Combine(DataFolder.Find(), "samples", "usage.csv"));

        Assert.Contains("requests", session.Tables);
        Assert.Equal(300L, session.Query("SELECT count(*) AS n FROM requests WHERE input >= cached").Rows[0]["n"]);
    }

    [Fact]
    public void An_answer_keeps_its_types_and_tells_columns_of_one_name_apart()
    {
        var frame = session.Query("SELECT 1 AS a, 2.5 AS a, true AS b, DATE '2026-11-24' AS c, 'x' AS d, [1, 2] AS e, NULL::BIGINT AS f");

        Assert.Equal(["a", "a (2)", "b", "c", "d", "e", "f"], frame.Columns.Select(column => column.Name));
        Assert.Equal([1L, 2.5, true, new DateTime(2026, 11, 24), "x", "[1, 2]", null], frame.Rows[0]);
    }

    [Theory]
    [InlineData("SELECT as_pri", "as_printed")]
    [InlineData("SELECT * FROM evi", "evidence")]
    public void Names_of_tables_and_columns_are_completed(string text, string expected) =>
        Assert.Contains(expected, session.Complete(text).Select(found => found.Text.Trim()));

    [Fact]
    public void A_mistake_is_told_in_the_words_of_the_database() =>
        Assert.Contains("evidence", Assert.Throws<UsageException>(() => session.Query("SELECT * FROM evidense")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_answer_too_long_to_read_is_refused() => Assert.Equal(
        "The answer has more than 1,000,000 rows, expected a table to read; add LIMIT, or group the rows.",
        Assert.Throws<UsageException>(() => session.Query("FROM range(1000001)")).Message);
}
