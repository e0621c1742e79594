using System.Security;
using AiEconomics.Cli.Notebooks;

namespace AiEconomics.Cli.Export;

/// <summary>A folder of programs, with what lets them be built against the clone wherever it lies.</summary>
/// <param name="repository">The clone.</param>
/// <param name="folder">The folder.</param>
internal sealed class ProgramFolder(Repository repository, string folder)
{
    private const string Mark = "<!-- Made by 'aiecon export'. -->";

    // The rules of the clone are for its own code: a cell is documented by the text above it.
    private const string Relaxed = """

          <PropertyGroup>
            <Nullable>disable</Nullable>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <GenerateDocumentationFile>false</GenerateDocumentationFile>
            <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
            <RunAnalyzers>false</RunAnalyzers>
            <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
            <RestoreLockedMode>false</RestoreLockedMode>
          </PropertyGroup>
        """;

    /// <summary>Writes one program for each notebook, and three files that import those of the clone: its versions, its settings, its targets.</summary>
    /// <returns>The programs' paths.</returns>
    /// <exception cref="Fault">A file cannot be written, or one of the three is there and not ours.</exception>
    internal IReadOnlyList<string> Write(IReadOnlyList<NotebookFile> notebooks)
    {
        WriteImport("Directory.Build.props", Relaxed);
        WriteImport("Directory.Build.targets");
        WriteImport("Directory.Packages.props");
        return [.. notebooks.Select(Write)];
    }

    private string Write(NotebookFile notebook)
    {
        var path = Path.Combine(folder, notebook.Name + ".cs");
        var library = From(Path.Combine(repository.Root, "lib", "AiEconomics.Notebooks", "AiEconomics.Notebooks.csproj"));
        SafeFile.Write(path, ProgramText.Of(notebook, library, From(Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!)));
        return path;
    }

    private void WriteImport(string name, string more = "")
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path) && !File.ReadAllText(path).Contains(Mark, StringComparison.Ordinal))
        {
            throw new Fault($"{path} is there already and not made by 'aiecon export': name another folder with --to.", Fault.Usage);
        }

        var import = $"""
            {Mark}
            <Project>
              <Import Project="{SecurityElement.Escape(From(Path.Combine(repository.Root, name)))}" />{more}
            </Project>

            """;
        SafeFile.Write(path, import.ReplaceLineEndings("\n"));
    }

    // Relative inside the clone, which may be moved; absolute outside.
    private string From(string path) =>
        (Path.GetRelativePath(repository.Root, folder).StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(Path.GetRelativePath(repository.Root, folder))
            ? path
            : Path.GetRelativePath(folder, path)).Replace('\\', '/');
}
