using System.Text.Json.Nodes;

namespace AiEconomics.Cli.Notebooks;

/// <summary>Puts a picture beside each chart of a notebook: the one it had, if the figure is the same; else a new one, if there is a browser.</summary>
internal static class ChartPictures
{
    /// <summary>Adds the pictures.</summary>
    /// <param name="fresh">The notebook as it ran.</param>
    /// <param name="committed">The notebook as it was.</param>
    /// <param name="images">Makes new ones; null to make none.</param>
    internal static void Add(NotebookFile fresh, NotebookFile committed, IChartImages? images)
    {
        var known = Charts(committed).Where(data => data[Mime.Png] is not null).ToList();
        foreach (var data in Charts(fresh))
        {
            if (known.Find(old => JsonNode.DeepEquals(old[Mime.Plotly], data[Mime.Plotly])) is { } old)
            {
                Put(data, old[Mime.Png]!.DeepClone());
            }
            else if (images?.Png(data[Mime.Plotly]!.ToJsonString(), NotebookText.Join(data[Mime.Plain])) is { } picture)
            {
                Put(data, Convert.ToBase64String(picture));
            }
        }
    }

    /// <summary>Writes the picture of each chart whose cell is tagged <c>picture:NAME</c> to NAME.png, for texts that show it.</summary>
    internal static void Save(NotebookFile notebook, string folder)
    {
        foreach (var cell in notebook.Cells)
        {
            var picture = cell.Outputs.Select(output => output!["data"]?[Mime.Png]).FirstOrDefault(image => image is not null);
            if (picture is not null && cell.Tagged("picture:") is { } name)
            {
                SafeFile.Write(Path.Combine(folder, name + ".png"), Convert.FromBase64String(NotebookText.Join(picture)));
            }
        }
    }

    private static IEnumerable<JsonObject> Charts(NotebookFile notebook) =>
        notebook.Cells.SelectMany(cell => cell.Outputs).Select(output => output!["data"]).OfType<JsonObject>().Where(data => data[Mime.Plotly] is not null);

    // The forms stand in the order of their names.
    private static void Put(JsonObject data, JsonNode picture)
    {
        var after = data.Where(item => string.CompareOrdinal(item.Key, Mime.Png) > 0).Select(item => item.Key).ToList();
        var moved = after.Select(key => (key, value: data[key])).ToList();
        after.ForEach(key => data.Remove(key));
        data[Mime.Png] = picture;
        moved.ForEach(item => data[item.key] = item.value);
    }
}
