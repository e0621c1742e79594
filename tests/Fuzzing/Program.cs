using System.Globalization;
using AiEconomics.Fuzzing;

// dotnet run --project tests/Fuzzing -- [--inputs 5000] [--seed 1] [--reader NAME] [--keep DATE]
// A process that reads is started by the one that watches, with --mark FILE --first N; --only N reads one input again and shows it.
var options = new Dictionary<string, string>();
for (var at = 0; at + 1 < args.Length; at += 2)
{
    options[args[at].TrimStart('-')] = args[at + 1];
}

var inputs = Number("inputs", 5000);
var seed = (ulong)Number("seed", 1);
var readers = options.TryGetValue("reader", out var name) ? FuzzedReader.All.Where(item => item.Name == name).ToList() : [.. FuzzedReader.All];
if (readers.Count == 0)
{
    Console.Error.WriteLine($"There is no reader '{name}'; there are {string.Join(", ", FuzzedReader.All.Select(item => item.Name))}.");
    return 2;
}

if (options.TryGetValue("only", out var only))
{
    return Fuzzer.Show(readers[0], seed, int.Parse(only, CultureInfo.InvariantCulture));
}

return options.TryGetValue("mark", out var mark)
    ? Fuzzer.Run(readers[0], seed, Number("first", 0), inputs, mark)
    : Watch.All(readers, seed, inputs, options.GetValueOrDefault("keep"));

int Number(string option, int otherwise) => options.TryGetValue(option, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
