using AiEconomics.Figures;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Usage.Logs;

/// <summary>Reads a mapping such as <c>input=Prompt,output=Completion</c>: which column of a log holds what.</summary>
internal static class LogMap
{
    private static readonly Dictionary<string, LogField> Fields =
        Enum.GetValues<LogField>().ToDictionary(field => Name(field), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a field as a mapping writes it.</summary>
    internal static string Name(LogField field) => field.ToString().ToLowerInvariant();

    /// <summary>The columns named, by field; none for an empty mapping.</summary>
    /// <exception cref="UsageException">It is no list of <c>field=column</c>, or names a field that does not exist or occurs twice.</exception>
    internal static IReadOnlyDictionary<LogField, string> Read(string map)
    {
        var columns = new Dictionary<LogField, string>();
        foreach (var part in map.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, column) = Pair(part);
            if (!Fields.TryGetValue(name, out var field))
            {
                var cure = Nearest.To(name.ToLowerInvariant(), Fields.Keys) is { } nearest ? $"write '{nearest}' if that is meant" : "correct the name";
                throw new UsageException($"--map: found the field {TableFault.Quote(name)}, expected one of {string.Join(", ", Fields.Keys)}; {cure}.");
            }

            if (!columns.TryAdd(field, column))
            {
                throw new UsageException($"--map: found the field '{name}' twice, expected each once; remove one of the two.");
            }
        }

        return columns;
    }

    private static (string Name, string Column) Pair(string part)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && at < part.Length - 1
            ? (part[..at].Trim(), part[(at + 1)..].Trim())
            : throw new UsageException($"--map: found {TableFault.Quote(part)}, expected field=column, such as input=Prompt; add what is missing.");
    }
}
