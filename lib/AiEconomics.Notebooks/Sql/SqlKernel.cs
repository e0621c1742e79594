using AiEconomics.Usage;
using AiEconomics.Usage.Sql;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace AiEconomics.Notebooks.Sql;

/// <summary>Runs <c>#!sql</c> cells over the tables of the project and any log that a C# cell loads with <c>Sql.Load</c>.</summary>
/// <remarks>
/// After <c>#!share --from sql last</c> a C# cell has the last answer as the <see cref="DataFrame"/> <c>last</c>; under the name of a table
/// or view it has that.
/// </remarks>
public sealed class SqlKernel : Kernel,
    IKernelCommandHandler<SubmitCode>,
    IKernelCommandHandler<RequestCompletions>,
    IKernelCommandHandler<RequestValue>,
    IKernelCommandHandler<RequestValueInfos>
{
    private const string Last = "last";
    private const string Plain = "text/plain";

    private readonly Lazy<SqlSession> session;
    private DataFrame? last;

    /// <summary>A kernel over a session.</summary>
    /// <param name="session">The session; it is begun with the first cell that needs it.</param>
    public SqlKernel(Lazy<SqlSession> session) : base("sql")
    {
        this.session = session;
        KernelInfo.LanguageName = "SQL";
        KernelInfo.DisplayName = "SQL (DuckDB)";
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        try
        {
            last = session.Value.Query(command.Code);
            if (last.Columns.Count > 0)
            {
                context.Display(last);
            }
        }
        catch (UsageException error)
        {
            context.Fail(command, message: error.Message);
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestCompletions>.HandleAsync(RequestCompletions command, KernelInvocationContext context)
    {
        var items = session.Value.Complete(SqlText.UpTo(command.Code, command.LinePosition.Line, command.LinePosition.Character))
            .Select(found => new CompletionItem(found.Text.Trim(), "Text", insertText: found.Text.Trim()));
        context.Publish(new CompletionsProduced([.. items], command));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        try
        {
            var frame = command.Name == Last && last is not null ? last : session.Value.Query($"FROM {SqlText.Name(command.Name)}");
            context.Publish(new ValueProduced(frame, command.Name, new FormattedValue(command.MimeType, frame.ToDisplayString(command.MimeType)), command));
        }
        catch (UsageException error)
        {
            context.Fail(command, message: error.Message);
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        string[] names = [.. last is null ? [] : new[] { Last }, .. session.Value.Tables];
        context.Publish(new ValueInfosProduced([.. names.Select(name => new KernelValueInfo(name, new FormattedValue(Plain, name), typeof(DataFrame)))], command));
        return Task.CompletedTask;
    }
}
