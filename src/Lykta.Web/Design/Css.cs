namespace Lykta.Design;

/// <summary>Joins the class names that are there; null and empty fall away, and so does the attribute when none is left.</summary>
internal static class Css
{
    public static string? Join(params string?[] names)
    {
        var joined = string.Join(' ', names.Where(name => !string.IsNullOrEmpty(name)));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>A field name as an element id: <c>Items[0].Kind</c> becomes <c>Items-0--Kind</c>.</summary>
    public static string Id(string name) =>
        string.Create(name.Length, name, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsLetterOrDigit(source[i]) || source[i] == '_' ? source[i] : '-';
            }
        });
}
