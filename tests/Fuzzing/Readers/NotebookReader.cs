using AiEconomics.Cli;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Fuzzing.Readers;

/// <summary>Notebooks: all that the runner asks of one before it runs it.</summary>
internal sealed class NotebookReader : FuzzedReader
{
    private string path = "";

    internal override string Name => "notebook";

    internal override string What => "Notebooks";

    internal override IReadOnlyList<string> Words =>
        ["\"cells\"", "\"cell_type\": \"code\"", "\"source\": []", "\"source\": \"\"", "\"outputs\": [", "\"metadata\": {", "\"tags\": [\"parameters\"]", "\"nbformat\": 4", "\"polyglot_notebook\"", "\"kernelName\"", "#!fsharp", "#!import ../x.csx", "<!-- result: a -->", "<!-- /result -->", "[[[[", "{\"a\":"];

    internal override void Prepare(string folder) => path = Path.Combine(folder, "fuzzed.ipynb");

    internal override IReadOnlyList<string> Read(byte[] input)
    {
        File.WriteAllBytes(path, input);
        NotebookFile notebook;
        try
        {
            notebook = NotebookFile.Read(path);
        }
        catch (Fault fault)
        {
            return [fault.Message];
        }

        _ = notebook.Cells.Select(cell => (cell.Language, cell.HasTag("parameters"), cell.Tagged("picture:"), cell.Outputs.Count, ResultQuotes.Names(cell.Source).Count())).ToList();
        _ = Parameters.Names(notebook).ToList();
        var text = notebook.ToText();
        File.WriteAllText(path, text);
        Holds(NotebookFile.Read(path).ToText() == text, "what was written anew reads the same");
        return [];
    }
}
