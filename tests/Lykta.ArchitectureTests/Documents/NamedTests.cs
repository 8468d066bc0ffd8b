using System.Text.RegularExpressions;

namespace Lykta.ArchitectureTests.Documents;

/// <summary>The tests of the repository as documents name them: <c>ThatTests</c> or <c>ThatTests.Method</c>. Read from the sources, all projects alike.</summary>
internal static partial class NamedTests
{
    private static readonly HashSet<string> All = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root(), "tests"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).SelectMany(Read)];

    public static bool Exists(string name) => All.Contains(name);

    /// <summary>Every name of a test class in a text, with its method where one is named.</summary>
    public static IEnumerable<string> In(string text) => Name().Matches(text).Select(m => m.Value);

    private static IEnumerable<string> Read(string file)
    {
        var source = File.ReadAllText(file);
        foreach (Match declared in Class().Matches(source))
        {
            var name = declared.Groups["name"].Value;
            yield return name;
            foreach (Match method in Method().Matches(source))
            {
                yield return $"{name}.{method.Groups["name"].Value}";
            }
        }
    }

    [GeneratedRegex(@"(?<!Lykta\.)\b[A-Z]\w*(Tests|Journey)(\.[A-Z]\w+)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^public (sealed )?(partial )?class (?<name>\w+(Tests|Journey))\b", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Class();

    [GeneratedRegex(@"\[(Fact|Theory|Trait)[^\n]*\]\s+(\[[^\n]*\]\s+)*public (async )?(Task|void) (?<name>\w+)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Method();
}
