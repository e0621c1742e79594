using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Compares a committed notebook with its fresh run, cell by cell. A chart is its figure; its picture is not looked at.</summary>
/// <remarks>The fresh notebook comes with its quotes as committed (those are compared apart) and with the committed pictures put in.</remarks>
internal static class NotebookComparison
{
    internal static IReadOnlyList<Difference> Find(NotebookFile committed, NotebookFile fresh)
    {
        List<Difference> found = [];
        foreach (var (old, now) in committed.Cells.Zip(fresh.Cells).Where(pair => pair.First.IsCode))
        {
            var before = Without(old.Outputs);
            var after = Without(now.Outputs);
            if (!JsonNode.DeepEquals(before, after))
            {
                found.Add(FirstDifferingLine($"{committed.Name}, cell {old.Number}", Lines(before), Lines(after)));
            }
        }

        if (found.Count == 0 && committed.Text != fresh.ToText())
        {
            found.Add(FirstDifferingLine($"{committed.Name}, layout of the file", committed.Text.Split('\n'), fresh.ToText().Split('\n')));
        }

        return found;
    }

    private static Difference FirstDifferingLine(string place, string[] old, string[] now)
    {
        var at = 0;
        while (at < old.Length && at < now.Length && old[at] == now[at])
        {
            at++;
        }

        return new Difference(place, At(old, at), At(now, at));
    }

    private static string At(string[] lines, int at) => at < lines.Length ? lines[at].Trim() : "(nothing)";

    private static JsonArray Without(JsonArray outputs)
    {
        var copy = outputs.DeepClone().AsArray();
        foreach (var data in copy.Select(output => output!["data"]).OfType<JsonObject>())
        {
            data.Remove(Mime.Png);
        }

        return copy;
    }

    private static string[] Lines(JsonArray outputs) => NotebookFile.Show(outputs).Split('\n');
}
