namespace AiEconomics.Usage.Logs;

/// <summary>How deep a line of JSON goes, counted without going into it.</summary>
internal static class JsonDepth
{
    /// <summary>The deepest that is read: the database finds a record's fields by recursion, and a stack has an end.</summary>
    internal const int Most = 60;

    /// <summary>The number of records and lists within one another, the outermost included.</summary>
    internal static int Of(string json)
    {
        var (depth, deepest, quoted) = (0, 0, false);
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case '\\' when quoted:
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' or '[' when !quoted:
                    deepest = Math.Max(deepest, ++depth);
                    break;
                case '}' or ']' when !quoted:
                    depth--;
                    break;
            }
        }

        return deepest;
    }
}
