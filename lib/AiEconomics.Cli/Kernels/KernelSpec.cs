using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Cli.Notebooks;
using AiEconomics.Cli.Site;

namespace AiEconomics.Cli.Kernels;

/// <summary>Our entry in Jupyter's list of kernels: a folder with <c>kernel.json</c> and the scripts that draw charts and diagrams.</summary>
/// <remarks>
/// Jupyter serves the files of a kernel's folder to its pages. So charts and diagrams draw without a network, and the megabytes of their
/// scripts stay out of every notebook that is saved.
/// </remarks>
/// <param name="kernels">The folder of kernels that it is in.</param>
internal sealed class KernelSpec(string kernels)
{
    internal const string Name = "ai-economics";

    private const string ChartScript = "plotly.min.js";
    private const string Diagrams = "mermaid";
    private const string DisplayName = "AI Economics (C#)";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal string Folder { get; } = Path.Combine(kernels, Name);

    private string File => Path.Combine(Folder, "kernel.json");

    /// <summary>Writes the entry, making the folders that are missing; an older one is replaced.</summary>
    /// <param name="kernelDll">The launcher.</param>
    internal void Install(string kernelDll)
    {
        var modules = ScriptModules.OfDiagrams(Docfx.PackageFolder()).ToList();
        var environment = KernelEnvironment.Common
            .Append(KeyValuePair.Create("AIECONOMICS_PLOTLY_PATH", $"kernelspecs/{Name}/{ChartScript}"))
            .Append(KeyValuePair.Create("AIECONOMICS_MERMAID_PATH", $"kernelspecs/{Name}/{Diagrams}/{modules[0].Name}"))
            .Select(item => KeyValuePair.Create(item.Key, (JsonNode?)item.Value));
        var json = new JsonObject
        {
            // Absolute paths: a Jupyter started from a desktop has another PATH than a shell.
            ["argv"] = new JsonArray(Dotnet.Host, Path.GetFullPath(kernelDll), "jupyter", "--default-kernel", "csharp", "{connection_file}"),
            ["display_name"] = DisplayName,
            ["language"] = "C#",
            // A signal would end the kernel; a message leaves it alive.
            ["interrupt_mode"] = "message",
            ["env"] = new JsonObject(environment),
        };
        SafeFile.Write(Path.Combine(Folder, ChartScript), SiteAssets.PlotlyScript.Value);
        modules.ForEach(module => SafeFile.Write(Path.Combine(Folder, Diagrams, module.Name), module.Text));
        SafeFile.Write(File, json.ToJsonString(Layout) + "\n");
    }

    /// <summary>Takes the entry away; false where there was none.</summary>
    internal bool Remove()
    {
        if (!Directory.Exists(Folder))
        {
            return false;
        }

        try
        {
            Directory.Delete(Folder, recursive: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Fault($"{Folder} could not be removed: {error.Message}");
        }
    }

    /// <summary>What is wrong with the entry as it stands; null where it points at files that exist.</summary>
    internal string? Broken()
    {
        if (!System.IO.File.Exists(File))
        {
            return $"{Folder} does not exist";
        }

        try
        {
            var argv = JsonNode.Parse(System.IO.File.ReadAllText(File))!["argv"]!.AsArray().Select(item => item!.GetValue<string>()).ToList();
            return argv.Take(2).FirstOrDefault(path => !System.IO.File.Exists(path)) is { } missing ? $"it points at {missing}, which does not exist" : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NullReferenceException or IOException)
        {
            return $"{File} is no kernel description";
        }
    }
}
