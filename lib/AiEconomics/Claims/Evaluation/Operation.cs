namespace AiEconomics.Claims.Evaluation;

/// <summary>What a term does with its parts.</summary>
internal enum Operation
{
    Leaf,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Negate,
    Min,
    Max,
    Log10,
    Model,
}
