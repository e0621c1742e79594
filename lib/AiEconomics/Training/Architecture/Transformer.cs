using AiEconomics.Units;

namespace AiEconomics.Training.Architecture;

/// <summary>The shape of a decoder-only transformer, from which its parameters and its arithmetic follow.</summary>
/// <remarks>
/// <para>Layers are alike but for their feed-forward part, two root-mean-square norms a layer and one at the end, no biases but the
/// router's, and positions that take no parameters. <see cref="TransformerSize"/> counts it.</para>
/// <para><b>Leaves out</b> modules for predicting several tokens, encoders of images and sound, and layers that see only a window.</para>
/// </remarks>
public sealed record Transformer
{
    /// <summary>A transformer by its sizes.</summary>
    /// <param name="name">What the model is called.</param>
    /// <param name="layers">Layers in all, above zero.</param>
    /// <param name="hiddenSize">Length of the vector that runs through the layers, above zero.</param>
    /// <param name="attention">The attention of every layer.</param>
    /// <param name="feedForwardSize">Inner size of the feed-forward network of layers without experts, above zero.</param>
    /// <param name="vocabulary">Tokens that the model knows, above zero.</param>
    /// <param name="experts">The experts, or nothing for a dense model.</param>
    /// <param name="tiedEmbeddings">Whether the output head is the input table over again.</param>
    /// <param name="gatedFeedForward">Whether a feed-forward network has a gate, hence three matrices and not two.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is zero or negative, or there are more dense layers than layers.</exception>
    public Transformer(
        string name,
        int layers,
        int hiddenSize,
        Attention attention,
        int feedForwardSize,
        int vocabulary,
        Experts? experts = null,
        bool tiedEmbeddings = false,
        bool gatedFeedForward = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(attention);
        Require.Positive(layers);
        Require.Positive(hiddenSize);
        Require.Positive(feedForwardSize);
        Require.Positive(vocabulary, "Write 160K as 163840 or 160000, not as 160.");
        Require.Between(experts?.DenseLayers ?? 0, 0, layers, "The dense layers are counted among the layers.", "denseLayers");
        (Name, Layers, HiddenSize, Attention, FeedForwardSize) = (name, layers, hiddenSize, attention, feedForwardSize);
        (Vocabulary, Experts, TiedEmbeddings, GatedFeedForward) = (vocabulary, experts, tiedEmbeddings, gatedFeedForward);
    }

    /// <summary>What the model is called.</summary>
    public string Name { get; }

    /// <summary>Layers in all.</summary>
    public int Layers { get; }

    /// <summary>Length of the vector that runs through the layers.</summary>
    public int HiddenSize { get; }

    /// <summary>The attention of every layer.</summary>
    public Attention Attention { get; }

    /// <summary>Inner size of the feed-forward network of layers without experts.</summary>
    public int FeedForwardSize { get; }

    /// <summary>Tokens that the model knows.</summary>
    public int Vocabulary { get; }

    /// <summary>The experts, or nothing for a dense model.</summary>
    public Experts? Experts { get; }

    /// <summary>Whether the output head is the input table over again.</summary>
    public bool TiedEmbeddings { get; }

    /// <summary>Whether a feed-forward network has a gate, hence three matrices and not two.</summary>
    public bool GatedFeedForward { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
