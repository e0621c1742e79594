using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The arguments of <c>doctor</c>: none.</summary>
internal sealed class DoctorSettings : CommandSettings;
