using AiEconomics.Cli.Exercises;
using AiEconomics.Cli.Notebooks;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>Writes copies of the notebooks for learners and, with the exercises solved, for teachers.</summary>
/// <param name="console">Where the report goes.</param>
internal sealed class ExercisesCommand(IAnsiConsole console) : AsyncCommand<ExercisesSettings>
{
    private readonly RunReport report = new(console);

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ExercisesSettings settings, CancellationToken cancellationToken)
    {
        var repository = Repository.Find();
        var notebooks = NotebookSelection.Read(repository.Notebooks, settings.Notebooks);
        var batch = new NotebookBatch(console, new RunOptions(repository.RequireKernel(), repository.Root, TimeSpan.FromSeconds(settings.Timeout), new Dictionary<string, string>()), settings.Jobs);
        var language = CourseLanguage.Of(settings.Language, repository);
        var folder = Path.GetFullPath(settings.To ?? Path.Combine(repository.Out, "exercises", language == CourseLanguage.English ? "" : settings.Language));
        SafeFile.RequireWritable(folder);
        var learner = notebooks.Select(notebook => CourseCopies.Learner(notebook, Path.Combine(folder, "learner"), language)).ToList();
        RequireFree(learner, settings.Overwrite);

        // The exercises of a notebook are made by its cells, so that only its run can tell their solutions.
        var asked = await batch.RunAsync([.. notebooks.Select(Solutions.Asking)], cancellationToken);
        if (Failed(asked))
        {
            return Fault.Failed;
        }

        var solved = notebooks.Zip(asked, (notebook, run) => CourseCopies.Solved(notebook, Path.Combine(folder, "solved"), language, Solutions.Shown(notebook, run.Notebook))).ToList();
        RequireFree(solved, settings.Overwrite);
        List<NotebookFile> copies = [.. learner, .. solved];
        copies.ForEach(copy => SafeFile.Write(copy.Path, copy.Text));
        report.Line($"{learner.Count} learner copies and {solved.Count} solved ones are in {folder}.");
        return settings.Check && !await ProveAsync(batch, notebooks, learner, solved, language.Right, cancellationToken) ? Fault.Failed : 0;
    }

    private static void RequireFree(IEnumerable<NotebookFile> copies, bool overwrite)
    {
        if (!overwrite && copies.FirstOrDefault(copy => File.Exists(copy.Path) && File.ReadAllText(copy.Path) != copy.Text) is { } taken)
        {
            throw new Fault($"{taken.Path} holds something else than a fresh copy, perhaps answers: name another folder with --to, or replace it with --overwrite.");
        }
    }

    private async Task<bool> ProveAsync(
        NotebookBatch batch, IReadOnlyList<NotebookFile> notebooks, List<NotebookFile> learner, List<NotebookFile> solved, string right, CancellationToken cancellation)
    {
        var runs = await batch.RunAsync([.. learner, .. solved], cancellation);
        var failed = Failed(runs);
        var wrong = notebooks.Zip(solved, runs.Skip(learner.Count))
            .Where(item => item.Third.Failure is null).SelectMany(item => Solutions.Wrong(item.First, item.Second, right)).ToList();
        wrong.ForEach(sentence => report.Line(sentence, "red"));
        var proven = !failed && wrong.Count == 0;
        if (proven)
        {
            report.Line($"All of them run, and {notebooks.Sum(notebook => AnswerCell.In(notebook).Count)} solutions are right.");
        }

        return proven;
    }

    private bool Failed(IReadOnlyList<NotebookRun> runs)
    {
        report.Failures(runs);
        return runs.Any(run => run.Failure is not null);
    }
}
