using System.ComponentModel;
using AiEconomics.Figures.External;
using AiEconomics.Figures.Tables;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>data list</c>, and those that <c>data fetch</c> shares with it.</summary>
internal class DataSettings : CommandSettings
{
    [CommandOption("--data <DIR>")]
    [Description("Folder of the tables, in whose folder 'external' the files are; 'data' in the clone by default.")]
    public string? Data { get; init; }

    /// <summary>The list of external files.</summary>
    /// <exception cref="Fault">It cannot be read.</exception>
    internal ExternalData Load()
    {
        try
        {
            return ExternalData.Load(Data ?? Repository.Find().Data);
        }
        catch (Exception error) when (error is TableException or InvalidDataException)
        {
            throw new Fault(error.Message);
        }
    }
}
