using AiEconomics.Notebooks.Sql;
using AiEconomics.Usage.Sql;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace AiEconomics.Notebooks.Tests;

public class SqlKernelTests
{
    [Theory]
    [InlineData("article\"; DROP VIEW evidence; --")]
    [InlineData("(SELECT 1)")]
    [InlineData("read_csv('/etc/passwd')")]
    public async Task A_name_to_share_that_is_a_command_is_only_a_name(string name)
    {
        using var session = SqlSession.Find();
        using var kernel = new SqlKernel(new Lazy<SqlSession>(session));

        var answer = await kernel.SendAsync(new RequestValue(name, "text/plain", "sql"), TestContext.Current.CancellationToken);

        Assert.Contains("does not exist", Assert.Single(answer.Events.OfType<CommandFailed>()).Message, StringComparison.Ordinal);
        Assert.True(session.Query("FROM evidence").Rows.Count > 0);
    }

    [Fact]
    public async Task A_table_is_shared_under_its_name()
    {
        using var session = SqlSession.Find();
        using var kernel = new SqlKernel(new Lazy<SqlSession>(session));

        var answer = await kernel.SendAsync(new RequestValue("article", "text/plain", "sql"), TestContext.Current.CancellationToken);

        Assert.Equal("article", Assert.Single(answer.Events.OfType<ValueProduced>()).Name);
    }
}
