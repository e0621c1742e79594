using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Figures.Tables;

namespace AiEconomics.Cli.Notebooks;

/// <summary>A notebook as its JSON: outputs and execution counts are patched in, all else (ids, raw cells, attachments, metadata, order) stays.</summary>
internal sealed class NotebookFile
{
    // The largest of ours with its pictures has two; Jupyter itself gives up not far above this.
    private const int MostMegabytes = 100;

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly JsonObject json;

    private NotebookFile(string path, string text, JsonObject json)
    {
        Path = path;
        Text = text;
        this.json = json;
        Cells = [.. json["cells"]!.AsArray().Select((cell, index) => new NotebookCell(cell!.AsObject(), index + 1))];
    }

    internal string Path { get; }

    /// <summary>The file's name without its ending, such as <c>01-training-cost</c>.</summary>
    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The file as it was read.</summary>
    internal string Text { get; }

    internal IReadOnlyList<NotebookCell> Cells { get; }

    /// <exception cref="Fault">The file is missing, no JSON, or no notebook of format 4.</exception>
    internal static NotebookFile Read(string path)
    {
        try
        {
            return Parse(path, SizedFile.ReadAllText(path, Encoding.UTF8, MostMegabytes));
        }
        catch (InvalidDataException error)
        {
            throw new Fault($"{path} cannot be read: it is {error.Message}. Clear its outputs.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Fault($"{path} cannot be read: {error.Message}");
        }
    }

    /// <summary>A notebook from its text, as if the file held it.</summary>
    /// <exception cref="Fault">The text is no JSON, or no notebook of format 4.</exception>
    internal static NotebookFile Parse(string path, string text)
    {
        try
        {
            if (JsonNode.Parse(text, documentOptions: Strict) is not JsonObject json || json["cells"] is not JsonArray cells || !cells.All(cell => cell is JsonObject)
                || json["nbformat"] is not JsonValue format || !format.TryGetValue<int>(out var major) || major != 4)
            {
                throw new Fault($"{path} is JSON but no notebook of format 4: it needs 'nbformat': 4 and a list of 'cells'.");
            }

            if (cells.Select((cell, index) => (Misfit: CellForm.Misfit(cell!.AsObject()), Number: index + 1)).FirstOrDefault(cell => cell.Misfit is not null) is { Misfit: { } misfit } bad)
            {
                throw new Fault($"{path} is no notebook of format 4: cell {bad.Number} has {misfit}. Save it anew in Jupyter, or restore it from version control.");
            }

            return new NotebookFile(path, text, json);
        }
        catch (JsonException error)
        {
            throw new Fault($"{path} is no notebook: its JSON breaks off at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.");
        }
    }

    /// <summary>A part of a notebook, laid out as in its file.</summary>
    internal static string Show(JsonNode part) => part.ToJsonString(Layout);

    /// <summary>The JSON as Jupyter lays it out: one space a level, line feeds, characters as they are, a line feed at the end.</summary>
    internal string ToText() => json.ToJsonString(Layout) + "\n";
}
