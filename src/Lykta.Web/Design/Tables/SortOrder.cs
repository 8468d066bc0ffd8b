namespace Lykta.Design;

/// <summary>How a list is ordered, read from <c>?sort=&amp;dir=</c>; an unknown key falls back to the first allowed one.</summary>
public sealed record SortOrder(string? Key, bool Descending = false)
{
    public static SortOrder Read(string? sort, string? dir, params ReadOnlySpan<string> allowed)
    {
        foreach (var key in allowed)
        {
            if (key == sort)
            {
                return new(key, dir == "desc");
            }
        }

        return new(allowed.Length > 0 ? allowed[0] : null, dir == "desc");
    }
}
