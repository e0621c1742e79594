namespace AiEconomics.Cli.Doctor;

/// <summary>What one check of the machine found.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Good">Whether it is as it should be.</param>
/// <param name="Detail">What was found; where it is not good, also the cure.</param>
/// <param name="Needed">Whether <c>reproduce</c> and <c>dotnet test</c> need it.</param>
internal sealed record Finding(string Subject, bool Good, string Detail, bool Needed)
{
    /// <summary>One line.</summary>
    public override string ToString() => Good
        ? $"ok     {Subject}: {Detail}"
        : $"fault  {Subject}: {Detail}{(Needed ? "" : " (reproduce and test work without it)")}";
}
