using System.ComponentModel;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>exercises</c>.</summary>
internal sealed class ExercisesSettings : RunSettings
{
    [CommandOption("--to <DIR>")]
    [Description("Folder that gets 'learner' and 'solved'; 'out/exercises' in the clone by default. The copies run where they lie, with the data of this clone.")]
    public string? To { get; init; }

    [CommandOption("--check")]
    [Description("Run both kinds of copies too, and prove that every check of a solved one says Right.")]
    public bool Check { get; init; }

    [CommandOption("--overwrite")]
    [Description("Replace copies that hold something else, such as a learner's answers.")]
    public bool Overwrite { get; init; }
}
