using System.Text;
using AiEconomics.Notebooks.Display;
using Microsoft.Data.Analysis;

namespace AiEconomics.Notebooks;

/// <summary>What an exported notebook calls: a program without a kernel prints what the kernel would have shown.</summary>
public static class NotebookApp
{
    /// <summary>Makes the program read and print as its notebook does.</summary>
    /// <param name="folder">The folder of the notebook, which its relative paths start from; itself relative to the program's file, or absolute.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static void Start(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var from = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
        var path = Path.GetFullPath(folder, from);
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"The program belongs to the notebooks in {path}, but there is no such folder; export it anew with 'aiecon export'.");
        }

        Environment.CurrentDirectory = path;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>Prints a value and an empty line: a result as <c>name = text</c>, all else in the text that the notebook keeps of it.</summary>
    /// <param name="value">What the last line of a cell gives.</param>
    public static void Show(object? value)
    {
        // A statement of SQL that asks nothing gives a frame without columns.
        if (value is not DataFrame { Columns.Count: 0 })
        {
            Console.Out.Write($"{Shown(value).TrimEnd()}\n\n");
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        Result result => $"{result.Name} = {result.Text}",
        _ => Forms.Text(value),
    };
}
