using System.Text.Json;
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

    // All three are put into one statement, the view over the table; the key is a value in it and must come back as it is.
    [Theory]
    [InlineData("x'); DROP VIEW article; --")]
    [InlineData("x\"); DROP VIEW article; --")]
    [InlineData("'}); DROP VIEW article; --")]
    public void A_key_a_column_and_a_table_that_are_commands_are_only_names(string command)
    {
        using var folder = new LogFolder();
        var file = Path.GetFileName(folder.Write("a.csv", $"{Csv("key")},{Csv(command)}\n{Csv(command)},2\n"));
        folder.Write("datapackage.json", JsonSerializer.Serialize(new
        {
            resources = new[] { Table("article", file, "key", command), Table(command, file, "key", command) },
        }));
        using var hostile = SqlSession.Over(Path.GetDirectoryName(folder["a.csv"])!);

        Assert.Equal([command, "article"], hostile.Tables.Order(StringComparer.Ordinal).OrderBy(name => name == "article"));
        var frame = hostile.Query($"FROM {Quoted.Name(command)}");
        Assert.Equal(["key", command], frame.Columns.Select(column => column.Name));
        Assert.Equal([command, "2"], frame.Rows[0]);
        Assert.Equal(1L, hostile.Query($"SELECT count(*) AS n FROM article WHERE key = {Quoted.Text(command)}").Rows[0]["n"]);
    }

    [Fact]
    public void A_text_to_complete_that_is_a_command_is_only_text()
    {
        session.Complete("SELECT 'x'); DROP VIEW article; --");
        Assert.True(session.Query("FROM article").Rows.Count > 0);
    }

    private static string Csv(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static object Table(string name, string path, params string[] fields) =>
        new { name, path, schema = new { fields = fields.Select(field => new { name = field, type = "string" }) } };

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
