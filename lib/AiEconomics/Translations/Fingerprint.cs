using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AiEconomics.Translations;

/// <summary>Hexadecimal digits by which a translation knows the words that it was made from.</summary>
internal static partial class Fingerprint
{
    private const int Digits = 8;

    /// <summary>The digits of a text; line breaks and how many blanks stand together mean nothing.</summary>
    internal static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Blanks().Replace(text, " ").Trim())))[..Digits];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
