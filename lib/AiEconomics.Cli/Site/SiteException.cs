namespace AiEconomics.Cli.Site;

/// <summary>The site cannot be built or served; the message is one sentence that says what to do.</summary>
internal sealed class SiteException : Exception
{
    public SiteException(string message)
        : base(message)
    {
    }

    public SiteException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
