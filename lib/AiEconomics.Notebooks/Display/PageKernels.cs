using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace AiEconomics.Notebooks.Display;

/// <summary>Lets HTML and JavaScript cells take values from other cells, which the engine's kernels for them refuse.</summary>
/// <remarks>
/// After <c>#!share --from csharp x</c> an HTML cell shows the value as text where it says <c>{{x}}</c>, and a JavaScript cell finds it as the
/// constant <c>x</c>.
/// </remarks>
internal static class PageKernels
{
    /// <summary>Teaches the page kernels of a notebook to receive values; those that can already, as when the set-up cell runs again, stay as they are.</summary>
    internal static void ShareValues(CompositeKernel root)
    {
        var pages = root.ChildKernels.Where(kernel => kernel.Name is "html" or "javascript");
        foreach (var kernel in pages.Where(kernel => !kernel.KernelInfo.SupportedDirectives.Any(directive => directive.Name == "#!share")))
        {
            var received = new SortedDictionary<string, string>(StringComparer.Ordinal);
            kernel.RegisterCommandHandler<SendValue>((sent, _) =>
            {
                received[sent.Name] = sent.FormattedValue?.Value ?? JsonSerializer.Serialize(sent.Value);
                return Task.CompletedTask;
            });
            kernel.UseValueSharing();
            kernel.AddMiddleware(async (command, context, next) =>
            {
                if (command is SubmitCode { Code: var code } && received.Count > 0)
                {
                    context.DisplayAs(kernel.Name == "html" ? Filled(code, received) : Script(code, received), "text/html");
                    return;
                }

                await next(command, context);
            });
        }
    }

    private static string Filled(string html, IEnumerable<KeyValuePair<string, string>> values) =>
        values.Aggregate(html, (text, value) => text.Replace($"{{{{{value.Key}}}}}", HtmlEncoder.Default.Encode(Text(value.Value)), StringComparison.Ordinal));

    // "</script>" inside a value would end the script element.
    private static string Script(string code, IEnumerable<KeyValuePair<string, string>> values)
    {
        var constants = string.Concat(values.Select(value => $"const {value.Key} = {value.Value.Replace("</", "<\\/", StringComparison.Ordinal)};\n"));
        return $"<script>(async () => {{\n{constants}{code}\n}})();</script>";
    }

    // A string is shown without its quotation marks, all else as JSON writes it.
    private static string Text(string json)
    {
        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString()! : json;
    }
}
