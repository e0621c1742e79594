namespace AiEconomics.Coverage;

/// <summary>A line that holds code, and whether a test reached it.</summary>
/// <param name="File">Its file below <c>lib</c>, with slashes.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Member">The member that it belongs to.</param>
/// <param name="Reached">Whether it ran.</param>
internal sealed record Line(string File, int Number, string Member, bool Reached)
{
    /// <summary>The folder that it is counted for: the library, and of AiEconomics itself its folder too.</summary>
    internal string Folder => File.Split('/') is ["AiEconomics", var folder, _, ..] ? folder : File.Split('/')[0];
}
