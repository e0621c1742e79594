namespace AiEconomics.Cli.Translations;

/// <summary>The Chinese of a piece of text.</summary>
/// <param name="Kind"><c>cell</c>, <c>section</c> or <c>row</c>.</param>
/// <param name="Id">The name of what it translates.</param>
/// <param name="Fingerprint">The fingerprint of the English words that it was made from.</param>
/// <param name="Text">The Chinese, as markdown.</param>
internal sealed record TranslatedUnit(string Kind, string Id, string Fingerprint, string Text);
