using System.Text;

namespace Lykta.Kernel;

/// <summary>A type's own name in the spelling of the place it is shown: kebab-case in events and problem types, snake_case in tables.</summary>
public static class PascalCase
{
    public static string ToKebab(string name) => Split(name, '-');

    public static string ToSnake(string name) => Split(name, '_');

    private static string Split(string name, char between)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && name[i - 1] is not '_' && !char.IsAsciiLetterUpper(name[i - 1]))
            {
                text.Append(between);
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
