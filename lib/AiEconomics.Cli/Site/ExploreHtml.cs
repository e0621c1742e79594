using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiEconomics.Claims;
using AiEconomics.Claims.Review;

namespace AiEconomics.Cli.Site;

/// <summary>An explorable as a page has it: every number as stated, and sliders that the script brings to life.</summary>
internal static class ExploreHtml
{
    // The default encoder writes < as \u003C, so that no text can end the script element that holds it.
    private static readonly JsonSerializerOptions Compact = new() { WriteIndented = false };

    /// <summary>The explorable itself; sliders and buttons stay hidden until the script has read the grid.</summary>
    /// <param name="view">The explorable.</param>
    /// <param name="json">Its JSON, for the script.</param>
    /// <param name="chart">Its chart as HTML.</param>
    /// <param name="language">The language of the page.</param>
    public static string For(ExploreView view, JsonNode json, string chart, SiteLanguage language) => $"""
        <aie-explore class="explore" id="{Anchor(view)}" role="group" aria-label="{Said(language["Explore: {0}"], view.Title)}"><script type="application/json">{json.ToJsonString(Compact)}</script>
        <p class="now"><span>{Encoded(view.Title)}</span> <strong data-output="{Encoded(view.Outputs[0].Name)}">{Encoded(view.Outputs[0].Text)}</strong></p>{Others(view)}{Judged(view, language)}
        <div class="inputs">{string.Concat(view.Inputs.Select((input, place) => Input(view, input, place, language)))}</div>
        {chart}
        <p class="tools" hidden><button type="button" class="reset">{language["Reset"]}</button><button type="button" class="copy">{language["Copy link"]}</button><span class="said"></span></p>
        <p class="alt">{language["Between the points that the notebook computed the page interpolates; what it shows differs from the model by less than half a step of the third digit."]}</p><p class="unseen" aria-live="polite"></p></aie-explore>
        """;

    /// <summary>The sentence whose numbers can be dragged, for the foot of the opening; empty where the notebook states none.</summary>
    /// <param name="view">The explorable.</param>
    /// <param name="language">The language of the page.</param>
    public static string Sentence(ExploreView view, SiteLanguage language)
    {
        if (view.Sentence.Length == 0)
        {
            return "";
        }

        var html = Encoded(view.Sentence);
        foreach (var input in view.Inputs)
        {
            html = html.Replace("{" + Encoded(input.Key) + "}", Movable(input), StringComparison.Ordinal);
        }

        foreach (var output in view.Outputs)
        {
            html = html.Replace("{" + Encoded(output.Name) + "}", Moving(output), StringComparison.Ordinal);
        }

        return $"<p class=\"live\" data-explore=\"{Encoded(view.Id)}\">{html} <a href=\"#{Anchor(view)}\">{language["Explore it"]}</a></p>";
    }

    /// <summary>The text of a quoted answer in which the numbers of an explorable can be moved, as they stand there.</summary>
    /// <param name="view">The explorable.</param>
    /// <param name="answer">The answer as text.</param>
    public static string Linked(ExploreView view, string answer)
    {
        var numbers = view.Inputs.Select(input => (Text: input.Texts[1], Html: Movable(input)))
            .Concat(view.Outputs.Select(output => (output.Text, Html: Moving(output))))
            .Select(number => (number.Text, number.Html, Place: Find(answer, number.Text)))
            .Where(number => number.Place >= 0)
            .OrderBy(number => number.Place);
        var (html, end) = ("", 0);
        foreach (var (text, marked, place) in numbers.Where(number => number.Text.Length > 0))
        {
            if (place >= end)
            {
                (html, end) = (html + Encoded(answer[end..place]) + marked, place + text.Length);
            }
        }

        return html + Encoded(answer[end..]);
    }

    private static string Others(ExploreView view) => string.Concat(view.Outputs.Skip(1).Select(output =>
        $"<p class=\"now other\"><span>{Encoded(output.Name)}</span> <b data-output=\"{Encoded(output.Name)}\">{Encoded(output.Text)}</b></p>"));

    private static string Judged(ExploreView view, SiteLanguage language) => view.Verdict is not { } verdict ? "" : $"""
        <p class="claim">{Encoded(verdict.Claim)} <small>{Said(language["It holds where the result is {0} {1}."], language[verdict.Relation], verdict.Text)}</small></p>
        {Finding(Verdict.Holds, verdict.Holds, verdict.AtStart, language)}{Finding(Verdict.Fails, verdict.Fails, !verdict.AtStart, language)}
        """;

    private static string Finding(Verdict verdict, string text, bool shown, SiteLanguage language) =>
        $"<div class=\"finding {verdict.Word()}\"{(shown ? "" : " hidden")}><p>{ClaimHtml.Badge(verdict, "", language)} {Encoded(text)}</p></div>";

    private static string Input(ExploreView view, ExploreInputView input, int place, SiteLanguage language)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Anchor(view)}-{place}");
        return string.Create(CultureInfo.InvariantCulture, $"""
            <div class="input"><label for="{id}">{Encoded(input.Label)}</label> <output data-value="{Encoded(input.Key)}">{Encoded(input.Texts[1])}</output>
            <input type="range" id="{id}" data-input="{Encoded(input.Key)}" min="0" max="{input.Steps}" step="1" value="{input.Step}" aria-valuetext="{Encoded(input.Texts[1])}" hidden>
            <span class="ends"><span>{Encoded(input.Texts[0])}</span><span>{Said(language["to {0}"], input.Texts[2])}</span></span></div>
            """);
    }

    private static string Movable(ExploreInputView input) => $"<span class=\"movable\" data-drag=\"{Encoded(input.Key)}\">{Encoded(input.Texts[1])}</span>";

    private static string Moving(ExploreOutputView output) => $"<b class=\"moving\" data-output=\"{Encoded(output.Name)}\">{Encoded(output.Text)}</b>";

    // A number inside a longer one is another number.
    private static int Find(string answer, string text)
    {
        var place = answer.IndexOf(text, StringComparison.Ordinal);
        while (place > 0 && (char.IsDigit(answer[place - 1]) || answer[place - 1] == '.'))
        {
            place = answer.IndexOf(text, place + 1, StringComparison.Ordinal);
        }

        return place;
    }

    private static string Anchor(ExploreView view) => "explore-" + Encoded(view.Id);

    private static string Said(string words, params string[] values) => Encoded(string.Format(CultureInfo.InvariantCulture, words, values));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
