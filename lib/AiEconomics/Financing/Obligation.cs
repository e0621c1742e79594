using AiEconomics.Units;

namespace AiEconomics.Financing;

/// <summary>One payment that one party owes another.</summary>
/// <param name="Debtor">Who pays.</param>
/// <param name="Creditor">Who is paid.</param>
/// <param name="For">For what.</param>
/// <param name="Amount">How much: of a year, or once where it falls due at the end.</param>
/// <param name="Until">How long, or when.</param>
public sealed record Obligation(string Debtor, string Creditor, string For, Usd Amount, Years Until);
