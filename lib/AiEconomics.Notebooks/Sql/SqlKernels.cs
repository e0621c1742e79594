using AiEconomics.Usage.Sql;
using Microsoft.DotNet.Interactive;

namespace AiEconomics.Notebooks.Sql;

/// <summary>Gives a notebook its <c>#!sql</c> cells.</summary>
internal static class SqlKernels
{
    /// <summary>The session that all cells of a notebook share.</summary>
    internal static Lazy<SqlSession> Session { get; } = new(SqlSession.Find);

    /// <summary>Adds the kernel, unless the set-up cell runs again.</summary>
    internal static void Add(CompositeKernel root)
    {
        if (!root.ChildKernels.Any(kernel => kernel.Name == "sql"))
        {
            root.Add(new SqlKernel(Session).UseValueSharing());
        }
    }
}
