using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Lykta.Kernel;

namespace Lykta.Design;

/// <summary>What is wrong with which field, in the order found. The key is the field's <c>name</c>; the first error of a field stands.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "FieldErrors says what it is; FieldErrorsDictionary would not say more.")]
public sealed class FieldErrors : IReadOnlyDictionary<string, Text>
{
    private readonly List<KeyValuePair<string, Text>> _errors = [];

    public static FieldErrors None => [];

    public int Count => _errors.Count;

    /// <summary>Words in what was typed that the form asks about.</summary>
    public MarkedQuestion? Question { get; set; }

    public bool Any => _errors.Count > 0;

    public IEnumerable<string> Keys => _errors.Select(error => error.Key);

    public IEnumerable<Text> Values => _errors.Select(error => error.Value);

    public Text this[string key] => For(key) ?? throw new KeyNotFoundException(key);

    /// <summary>Adds an error; an empty name means the whole form.</summary>
    public void Add(string field, Text error)
    {
        if (!ContainsKey(field))
        {
            _errors.Add(new(field, error));
        }
    }

    /// <summary>Adds the error when the condition holds; answers whether it did.</summary>
    public bool AddIf(bool wrong, string field, Text error)
    {
        if (wrong)
        {
            Add(field, error);
        }

        return wrong;
    }

    public Text? For(string field) => _errors.FirstOrDefault(error => error.Key == field).Value;

    public bool ContainsKey(string key) => _errors.Exists(error => error.Key == key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Text value)
    {
        value = For(key);
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, Text>> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
