using AiEconomics.Translations;

namespace AiEconomics.Cli.Translations;

/// <summary>An English text beside its Chinese one.</summary>
/// <param name="english">What is translated as a whole, in order.</param>
/// <param name="file">The Chinese.</param>
internal sealed class Translation(IReadOnlyList<TextUnit> english, TranslationFile file)
{
    private readonly Dictionary<string, TranslatedUnit> chinese = file.Units.GroupBy(unit => unit.Id).ToDictionary(group => group.Key, group => group.First());

    /// <summary>The words of results that the file holds.</summary>
    internal IReadOnlyList<ResultWords> Results => file.Results;

    /// <summary>The Chinese of a piece; null where there is none, or only one of words that have changed since.</summary>
    internal string? this[string id] =>
        chinese.TryGetValue(id, out var unit) && english.Any(source => source.Id == id && source.Fingerprint == unit.Fingerprint) ? unit.Text : null;

    /// <summary>Where the two are out of step, a sentence each.</summary>
    internal IEnumerable<string> Faults() => english.SelectMany(Faults)
        .Concat(Orphans())
        .Concat(file.Units.GroupBy(unit => unit.Id).Where(group => group.Count() > 1).Select(group => $"{file.Name}: {group.First().Kind} '{group.Key}' is there twice; keep one."));

    private IEnumerable<string> Faults(TextUnit source)
    {
        if (!chinese.TryGetValue(source.Id, out var unit))
        {
            return [$"{file.Name}: {source.Kind} '{source.Id}' has no Chinese; add it with the mark {source.Mark}."];
        }

        return unit.Fingerprint != source.Fingerprint
            ? [$"{file.Name}: the English of {source.Kind} '{source.Id}' has changed since it was translated; mend the Chinese, then write {source.Fingerprint} for '{unit.Fingerprint}' in its mark."]
            : FixedParts.Differences(source.Text, unit.Text).Select(difference => $"{file.Name}, {source.Kind} '{source.Id}': {difference}; code, formulas, sources and numbers are the same in both.");
    }

    private IEnumerable<string> Orphans() => chinese.Values.ExceptBy(english.Select(source => source.Id), unit => unit.Id)
        .Select(unit => $"{file.Name}: {unit.Kind} '{unit.Id}' translates nothing, the English has no such {unit.Kind}; remove it or correct its name.");
}
