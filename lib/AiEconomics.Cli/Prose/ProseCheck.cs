using AiEconomics.Cli.Site;
using AiEconomics.Figures;

namespace AiEconomics.Cli.Prose;

/// <summary>Whether each number in the English prose of a clone is proven: the text cells of the notebooks, and the pages that introduce them.</summary>
/// <param name="Proven">How many numbers each proof holds for; those of quoted results are not among them.</param>
/// <param name="Unproven">The numbers that are left.</param>
internal sealed record ProseCheck(IReadOnlyDictionary<Proof, int> Proven, IReadOnlyList<UnprovenNumber> Unproven)
{
    private static readonly string[] Pages = ["README.md", "notebooks/README.md", "notebooks/TEACHING.md"];

    /// <summary>In a sentence, how many numbers each proof holds for.</summary>
    internal string Sentence =>
        $"prose: {Proven.Values.Sum()} numbers beside the quoted results: {Proven[Proof.Cell]} shown or set by a cell, {Proven[Proof.Exercise]} taken by the check of an exercise, "
        + $"{Proven[Proof.Figure]} figures of the tables, {Proven[Proof.Source]} in a sentence with its source, {Proven[Proof.Name]} names, dates and counts, "
        + $"{Proven[Proof.Convention]} of the method, {Unproven.Count} unproven";

    /// <summary>Reads notebooks and pages as committed; that their outputs are those of a run, <c>reproduce --check</c> proves.</summary>
    /// <exception cref="Fault">A file is no notebook.</exception>
    internal static ProseCheck Of(Repository repository)
    {
        var figures = FigureTable.Load(repository.Data);
        var reader = new ProseReader(
            new NameNumbers(figures.SelectMany(figure => new[] { figure.Subject, figure.Heading })),
            figures.References.Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal));
        foreach (var path in Directory.GetFiles(repository.Notebooks, "*.ipynb").Order(StringComparer.Ordinal))
        {
            Read(reader, NotebookPage.Read(path), figures, Path.Combine(repository.Root, "lib", "AiEconomics.Notebooks", "Exercises"));
        }

        var stated = new HeldNumbers(NotebookNumbers.Of(figures.In("article").Concat(figures.In("evidence"))));
        foreach (var page in Pages.Where(page => File.Exists(Path.Combine(repository.Root, page))))
        {
            reader.Read(page, File.ReadAllText(Path.Combine(repository.Root, page)).ReplaceLineEndings("\n"), (Proof.Figure, stated));
        }

        return reader.Result;
    }

    private static void Read(ProseReader reader, NotebookPage notebook, FigureTable figures, string exercises)
    {
        var numbers = new NotebookNumbers(notebook, figures, exercises);
        foreach (var cell in notebook.Cells.Where(cell => cell.Kind == "markdown"))
        {
            (Proof, HeldNumbers)[] asked = cell.Id.StartsWith("exercise", StringComparison.Ordinal) ? [(Proof.Exercise, numbers.Exercises)] : [];
            reader.Read($"notebooks/{notebook.Slug}.ipynb, cell '{cell.Id}'", cell.Source, [(Proof.Cell, numbers.Cells), (Proof.Figure, numbers.Figures), .. asked]);
        }
    }
}
