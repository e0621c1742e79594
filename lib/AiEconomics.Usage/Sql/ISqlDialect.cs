namespace AiEconomics.Usage.Sql;

/// <summary>The few things that databases say in different ways. All else in the questions is the same SQL everywhere.</summary>
internal interface ISqlDialect
{
    /// <summary>The operator that asks whether a value is in the answer to another question, over all shards.</summary>
    string NotIn { get; }

    /// <summary>The same, the other way round.</summary>
    string In { get; }

    /// <summary>Of the rows that have the same value in a column, the first in an order.</summary>
    string FirstOfEach(string columns, string from, string column, string order);
}
