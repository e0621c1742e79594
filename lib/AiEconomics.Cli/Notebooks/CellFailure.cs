namespace AiEconomics.Cli.Notebooks;

/// <summary>The cell at which a notebook stopped.</summary>
/// <param name="Cell">Its number in the notebook, from 1; 0 where no cell had run yet.</param>
/// <param name="Code">Its code.</param>
/// <param name="Error">What went wrong, without the paths of the machine.</param>
internal sealed record CellFailure(int Cell, string Code, string Error);
