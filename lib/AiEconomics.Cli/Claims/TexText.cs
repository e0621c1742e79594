using System.Text;

namespace AiEconomics.Cli.Claims;

/// <summary>Writes a formula in TeX on one line of plain text, for a terminal: <c>\frac{a}{b} \le 6</c> becomes <c>a / b ≤ 6</c>.</summary>
internal sealed class TexText
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["cdot"] = "·",
        ["times"] = "×",
        ["le"] = "≤",
        ["ge"] = "≥",
        ["approx"] = "≈",
        ["in"] = "in",
        ["log"] = "log",
        ["min"] = "min",
        ["max"] = "max",
        ["left"] = "",
        ["right"] = "",
        ["vert"] = "|",
    };

    private readonly string tex;
    private int at;

    private TexText(string tex) => this.tex = tex;

    internal static string Of(string tex) => string.Join(' ', new TexText(tex).Group().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);

    // Up to the brace that closes the group, or the end.
    private string Group()
    {
        var text = new StringBuilder();
        while (at < tex.Length && tex[at] != '}')
        {
            text.Append(tex[at++] switch
            {
                '\\' => Command(),
                '{' => Closed(),
                '^' => "^" + Tight(Argument()),
                '_' => " of " + Argument(),
                var letter => letter.ToString(),
            });
        }

        return text.ToString();
    }

    private string Closed()
    {
        var text = Group();
        at++;
        return text;
    }

    private string Argument()
    {
        if (at < tex.Length && tex[at] == '{')
        {
            at++;
            return Closed();
        }

        return at < tex.Length ? tex[at++].ToString() : "";
    }

    private string Command()
    {
        var from = at;
        while (at < tex.Length && char.IsAsciiLetter(tex[at]))
        {
            at++;
        }

        if (at == from)
        {
            // A sign that TeX would read as a mark stands for itself; a blank or comma is a space.
            return at < tex.Length && tex[at++] is var sign && sign is not (' ' or ',') ? sign.ToString() : " ";
        }

        return tex[from..at] switch
        {
            "frac" => $"{Tight(Argument())} / {Tight(Argument())}",
            "text" => Argument(),
            var name => Signs.GetValueOrDefault(name, name),
        };
    }

    // What an operator joins stands in parentheses below or above a fraction bar.
    private static string Tight(string text) =>
        text.Contains(" / ", StringComparison.Ordinal) || text.Contains(" + ", StringComparison.Ordinal)
        || text.Contains(" - ", StringComparison.Ordinal) || text.Contains(" · ", StringComparison.Ordinal) ? $"({text.Trim()})" : text.Trim();
}
