namespace Lykta.Modules.Reports.Columns;

/// <summary>Values that come again and again, each with a number of its own from 1; 0 is none. A later coding knows all that an earlier knew, by the same numbers.</summary>
internal sealed class Coding<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers;
    private readonly List<T> values;

    public Coding() => (numbers, values) = ([], []);

    public Coding(Coding<T> earlier) => (numbers, values) = (new Dictionary<T, int>(earlier.numbers), [.. earlier.values]);

    public int Count => values.Count;

    public T this[int number] => values[number - 1];

    /// <summary>The value's number; 0 where nothing bears it.</summary>
    public int Find(T value) => numbers.GetValueOrDefault(value);

    public int Add(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            values.Add(value);
            numbers.Add(value, number = values.Count);
        }

        return number;
    }
}
