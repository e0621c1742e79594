using System.Globalization;
using AiEconomics.Units;
using CsvHelper;

namespace AiEconomics.Catalog;

/// <summary>Nvidia compute that one owner had on a day, in H100-equivalents, by Epoch AI's estimate.</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Day">The last day of the quarter.</param>
/// <param name="Median">The estimate.</param>
/// <param name="Low">The 5th percentile.</param>
/// <param name="High">The 95th percentile.</param>
public sealed record OwnedStock(string Owner, DateOnly Day, GpuCount Median, GpuCount Low, GpuCount High)
{
    /// <summary>Reads all owners and quarters from the external file <c>nvidia-owners</c>.</summary>
    /// <param name="path">Where it lies, such as <c>ExternalData.Find("nvidia-owners")</c>.</param>
    /// <exception cref="InvalidDataException">The file is another one.</exception>
    public static IReadOnlyList<OwnedStock> Read(string path)
    {
        using var reader = CsvReader.FromFile(path);
        var found = new List<OwnedStock>();
        foreach (var row in reader)
        {
            var fields = row.ToArray();
            found.Add(new(
                Text("Owner"),
                DateOnly.ParseExact(Text("End date"), "M/d/yyyy", CultureInfo.InvariantCulture),
                Count("Compute estimate in H100e (median)"),
                Count("H100e (5th percentile)"),
                Count("H100e (95th percentile)")));

            string Text(string name) => Array.IndexOf([.. reader.Headers!], name) is >= 0 and var place && fields[place].Length > 0
                ? fields[place]
                : throw new InvalidDataException($"{path}: found no '{name}', expected Epoch AI's table of Nvidia compute by owner; fetch the file again.");

            GpuCount Count(string name) => GpuCount.FromCount(double.Parse(Text(name), CultureInfo.InvariantCulture));
        }

        return found;
    }
}
