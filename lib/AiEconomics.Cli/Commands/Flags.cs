using System.Reflection;
using Spectre.Console.Cli;

namespace AiEconomics.Cli.Commands;

/// <summary>The flags that a command's settings declare.</summary>
internal static class Flags
{
    /// <summary>Their long names, such as <c>--out</c>.</summary>
    internal static IEnumerable<string> Of(Type settings) =>
        settings.GetProperties()
            .Select(property => property.GetCustomAttribute<CommandOptionAttribute>())
            .OfType<CommandOptionAttribute>()
            .SelectMany(option => option.LongNames)
            .Select(name => "--" + name)
            .Append("--help");
}
