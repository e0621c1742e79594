namespace AiEconomics.Figures;

/// <summary>The signs by which the tables write a relation.</summary>
internal static class Relations
{
    private static readonly Dictionary<string, Relation> BySign = new(StringComparer.Ordinal)
    {
        ["="] = Relation.Equal,
        ["<"] = Relation.Below,
        ["<="] = Relation.AtMost,
        [">"] = Relation.Above,
        [">="] = Relation.AtLeast,
        ["~"] = Relation.About,
        ["range"] = Relation.Range,
    };

    internal static Relation Of(string sign) => BySign[sign];

    internal static string Sign(this Relation relation) => BySign.Single(pair => pair.Value == relation).Key;
}
