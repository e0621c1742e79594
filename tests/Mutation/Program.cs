using System.Globalization;
using AiEconomics.Mutation;

// dotnet run --project tests/Mutation -- [--each 40] [--seed 1] [--folder NAME] [--file NAME] [--list] [--keep DATE]
// Puts mistakes into the library, one at a time, and asks whether the tests of its folder notice. A process that runs tests is started with --serve FOLDER.
var options = new Dictionary<string, string>();
for (var at = 0; at < args.Length; at++)
{
    options[args[at].TrimStart('-')] = at + 1 < args.Length && args[at + 1][0] != '-' ? args[++at] : "";
}

if (options.TryGetValue("serve", out var folder))
{
    return Bench.Serve(folder);
}

var suites = options.TryGetValue("folder", out var name) ? Suite.All.Where(suite => suite.Folder == name).ToList() : [.. Suite.All];
if (suites.Count == 0)
{
    Console.Error.WriteLine($"There is no folder '{name}'; there are {string.Join(", ", Suite.All.Select(suite => suite.Folder))}.");
    return 2;
}

var each = options.TryGetValue("each", out var count) ? int.Parse(count, CultureInfo.InvariantCulture) : 40;
var trial = new Trials(suites, each, options.GetValueOrDefault("seed", "1"), options.GetValueOrDefault("file", ""), options.GetValueOrDefault("keep"));
return options.ContainsKey("list") ? trial.List() : trial.Run();
