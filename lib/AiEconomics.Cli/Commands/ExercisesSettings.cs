using System.ComponentModel;
using AiEconomics.Cli.Exercises;
using Spectre.Console;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>exercises</c>.</summary>
internal sealed class ExercisesSettings : RunSettings
{
    [CommandOption("--to <DIR>")]
    [Description("Folder that gets 'learner' and 'solved'; 'out/exercises' in the clone by default, with a folder of its own below it for another language. The copies run where they lie, with the data of this clone.")]
    public string? To { get; init; }

    [CommandOption("--language <TAG>")]
    [Description("Language of the texts and of what the copies answer: en, or zh-CN for Chinese; en by default.")]
    public string Language { get; init; } = CourseLanguage.Tags[0];

    [CommandOption("--check")]
    [Description("Run both kinds of copies too, and prove that every check of a solved one says Right.")]
    public bool Check { get; init; }

    [CommandOption("--overwrite")]
    [Description("Replace copies that hold something else, such as a learner's answers.")]
    public bool Overwrite { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => CourseLanguage.Tags.Contains(Language)
        ? base.Validate()
        : ValidationResult.Error($"--language must be {string.Join(" or ", CourseLanguage.Tags)}, but was '{Language}'.");
}
