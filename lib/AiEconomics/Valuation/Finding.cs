namespace AiEconomics.Valuation;

/// <summary>What is known of something that a text calls important: it was measured, or it was not, with the reason.</summary>
public abstract record Finding
{
    private protected Finding()
    {
    }
}
