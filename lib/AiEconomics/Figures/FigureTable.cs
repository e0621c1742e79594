using System.Collections;
using AiEconomics.Figures.Tables;
using AiEconomics.Units;

namespace AiEconomics.Figures;

/// <summary>The figures of the article and of the sources that check it.</summary>
/// <remarks>Read once and validated against <c>datapackage.json</c>; a part of it, such as what one source says, is again such a table.</remarks>
public sealed class FigureTable : IReadOnlyCollection<Figure>
{
    private readonly Dictionary<string, Figure> byKey;

    internal FigureTable(IEnumerable<Figure> figures) =>
        byKey = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => byKey.Count;

    /// <summary>The sources of these figures, by key.</summary>
    public IReadOnlyList<Reference> References =>
        [.. byKey.Values.Select(figure => figure.Reference).Distinct().OrderBy(reference => reference.Key, StringComparer.Ordinal)];

    /// <summary>The figure of that key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Figure this[string key] => byKey.TryGetValue(key, out var figure)
        ? figure
        : throw new KeyNotFoundException(
            $"No figure has the key '{key}'." + (Nearest.To(key, byKey.Keys) is { } nearest ? $" The nearest is '{nearest}'." : ""));

    /// <summary>The figures of the repository that the library, or the current folder, stands in.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above has the data.</exception>
    /// <exception cref="TableException">A table does not hold what its description says.</exception>
    public static FigureTable Find() => Load(DataFolder.Find());

    /// <summary>The figures of a data folder: <c>article.csv</c>, <c>evidence.csv</c> and every series, with <c>references.csv</c>.</summary>
    /// <exception cref="TableException">A table does not hold what its description says; the message names every fault.</exception>
    public static FigureTable Load(string folder)
    {
        var faults = new List<TableFault>();
        var figures = FigureTables.Read(DataPackage.Load(folder), faults);
        TableException.ThrowIfAny([.. faults.Distinct()]);
        return new(figures);
    }

    /// <summary>The figure of that key as a quantity, which serves as its value and brings its source along.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    /// <exception cref="InvalidOperationException">The figure is given in another unit.</exception>
    public Figure<T> Get<T>(string key) where T : struct, IQuantity<T> => new(this[key]);

    /// <summary>The value of a figure that is a point.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    /// <exception cref="InvalidOperationException">The figure is a bound, or given in another unit.</exception>
    public T Value<T>(string key) where T : struct, IQuantity<T> => Get<T>(key).Value;

    /// <summary>What is known of a figure's value; see <see cref="Figure{T}.Bounds"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    /// <exception cref="InvalidOperationException">The figure is given in another unit.</exception>
    public Bounds<T> Bounds<T>(string key) where T : struct, IQuantity<T> => Get<T>(key).Bounds;

    /// <summary>The figures that the article prints.</summary>
    public FigureTable OfTheArticle() => Part(figure => figure.IsOfTheArticle);

    /// <summary>The figures of one table, such as <c>prices</c>.</summary>
    public FigureTable In(string table) => Part(figure => figure.Table == table);

    /// <summary>Where sources disagree: figures of one thing, one quantity and one year that cannot all be true, or stand on different footings.</summary>
    public IReadOnlyList<Disagreement> Disagreements() => Disagreement.Among(this);

    /// <summary>The figures of one source.</summary>
    public FigureTable From(string reference) => Part(figure => figure.Reference.Key == reference);

    /// <summary>The figures on one footing, such as <c>rental</c>.</summary>
    public FigureTable On(string basis) => Part(figure => figure.Basis.Contains(basis));

    /// <summary>The figures about one subject, such as <c>Kimi K2</c>.</summary>
    public FigureTable About(string subject) => Part(figure => figure.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase));

    /// <summary>The figures of these keys, in this order.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public FigureTable Only(params IEnumerable<string> keys) => new(keys.Select(key => this[key]));

    /// <summary>The figures that pass a test of the reader's own.</summary>
    public FigureTable Part(Func<Figure, bool> belongs) => new(byKey.Values.Where(belongs));

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator() => byKey.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
