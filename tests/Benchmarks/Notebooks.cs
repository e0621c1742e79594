using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using AiEconomics.Cli;
using AiEconomics.Cli.Doctor;

namespace AiEconomics.Benchmarks;

/// <summary>The whole run of the notebooks, against Jupyter's own runner on the stock kernel, whose packages each notebook loads from NuGet.</summary>
internal static class Notebooks
{
    private const string StockPackages = "#r \"nuget: MathNet.Numerics, 5.0.0\"\n#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"";

    internal static IEnumerable<Comparison> All()
    {
        var repository = Repository.Find();
        var folder = Directory.CreateTempSubdirectory("notebooks-benchmark-");
        try
        {
            var own = Run(Dotnet.Host, [Path.Combine(AppContext.BaseDirectory, "aiecon.dll"), "reproduce", "--no-site", "--out", Path.Combine(folder.FullName, "out")], repository.Root)
                ?? throw new InvalidOperationException("The notebooks do not run: aiecon reproduce");
            var files = Directory.GetFiles(repository.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).ToList();
            Stock(folder.FullName);
            var copies = files.Select(file => Copy(file, repository.Notebooks)).ToList();
            try
            {
                var peer = Run("jupyter", ["nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.timeout=600", "--output-dir", folder.FullName, .. copies], repository.Root, folder.FullName);
                yield return new("notebooks", $"All {files.Count} notebooks, executed from nothing", own, "jupyter nbconvert --execute, stock kernel, #r nuget", peer);
            }
            finally
            {
                copies.ForEach(File.Delete);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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

    private static Took? Run(string program, string[] arguments, string folder, string? jupyter = null)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S", program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
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
        return new(times[0], times[1] + times[2]);
    }
}
