using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using AiEconomics.Cli;
using AiEconomics.Cli.Doctor;

namespace AiEconomics.Benchmarks;

/// <summary>The run of one notebook and of all, against Jupyter's own runner on the stock kernel, whose packages each notebook loads from NuGet.</summary>
internal static class Notebooks
{
    private const string StockPackages = "#r \"nuget: MathNet.Numerics, 5.0.0\"\n#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"";

    internal static IEnumerable<Comparison> All()
    {
        var repository = Repository.Find();
        var folder = Directory.CreateTempSubdirectory("notebooks-benchmark-");
        try
        {
            var files = Directory.GetFiles(repository.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).ToList();
            Stock(folder.FullName);
            yield return Of("notebooks-start", "A notebook of one cell, from nothing until the library is loaded", [SetUp(folder.FullName, files[0])], repository, folder.FullName);
            yield return Of("notebooks", $"All {files.Count} notebooks, executed from nothing", files, repository, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Comparison Of(string key, string what, List<string> files, Repository repository, string folder)
    {
        var (own, ownMegabytes) = Run(Dotnet.Host, [Path.Combine(AppContext.BaseDirectory, "aiecon.dll"), "reproduce", .. files, "--no-site", "--out", Path.Combine(folder, "out")], repository.Root)
            ?? throw new InvalidOperationException("The notebooks do not run: aiecon reproduce");
        var copies = files.Select(file => Copy(file, repository.Notebooks)).ToList();
        try
        {
            var peer = Run("jupyter", ["nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.timeout=600", "--output-dir", folder, .. copies], repository.Root, folder);
            var memory = string.Create(CultureInfo.InvariantCulture, $"{ownMegabytes:F0} MB in the largest process{(peer is null ? "" : $", {peer.Value.Megabytes:F0} MB in the peer's")}");
            return new(key, $"{what}; {memory}", own, "jupyter nbconvert --execute, stock kernel, #r nuget", peer?.Took);
        }
        finally
        {
            copies.ForEach(File.Delete);
        }
    }

    // The first notebook with its set-up cell alone.
    private static string SetUp(string folder, string file)
    {
        var notebook = JsonNode.Parse(File.ReadAllText(file))!;
        var cells = notebook["cells"]!.AsArray();
        var first = cells.First(cell => cell!["cell_type"]!.GetValue<string>() == "code")!;
        first["source"] = $"#load \"{Path.Combine(Path.GetDirectoryName(file)!, "setup.csx").Replace('\\', '/')}\"";
        cells.Clear();
        cells.Add(first);
        var path = Path.Combine(folder, "start.ipynb");
        File.WriteAllText(path, notebook.ToJsonString());
        return path;
    }

    // Beside the notebooks, whose set-up cell loads its script by a relative path.
    private static string Copy(string file, string folder)
    {
        var notebook = JsonNode.Parse(File.ReadAllText(file))!;
        notebook["metadata"]!["kernelspec"] = new JsonObject { ["name"] = "stock-csharp", ["display_name"] = "stock", ["language"] = "C#" };
        notebook["cells"]!.AsArray().Insert(0, new JsonObject
        {
            ["cell_type"] = "code",
            ["id"] = "stock-packages",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(),
            ["source"] = StockPackages,
        });
        var copy = Path.Combine(folder, "stock-" + Path.GetFileName(file));
        File.WriteAllText(copy, notebook.ToJsonString());
        return copy;
    }

    private static void Stock(string folder)
    {
        var spec = Directory.CreateDirectory(Path.Combine(folder, "kernels", "stock-csharp"));
        var kernel = new JsonObject
        {
            ["argv"] = new JsonArray(Dotnet.Host, Checkup.KernelTool(), "jupyter", "--default-kernel", "csharp", "{connection_file}"),
            ["display_name"] = "stock",
            ["language"] = "C#",
        };
        File.WriteAllText(Path.Combine(spec.FullName, "kernel.json"), kernel.ToJsonString());
    }

    private static (Took Took, double Megabytes)? Run(string program, string[] arguments, string folder, string? jupyter = null)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (jupyter is not null)
        {
            start.Environment["JUPYTER_PATH"] = jupyter;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd().Trim().Split('\n');
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine($"Left out, {program} {arguments[0]} ended with code {process.ExitCode}: {string.Join(' ', errors.TakeLast(3))}");
            return null;
        }

        var times = errors[^1].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return (new(times[0], times[1] + times[2]), times[3] / 1000);
    }
}
