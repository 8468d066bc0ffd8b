using Lykta.Kernel;

namespace Lykta.Design;

/// <summary>One thing to choose. <paramref name="Pictogram"/> is a kind code or an icon name; <paramref name="Group"/> makes an optgroup in a select.</summary>
public sealed record Choice(string Value, string Label, string? Pictogram = null, string? Hint = null, string? Group = null)
{
    public Choice(string value, Text label, string? pictogram = null, Text? hint = null)
        : this(value, label.ToString(), pictogram, hint?.ToString())
    {
    }
}
