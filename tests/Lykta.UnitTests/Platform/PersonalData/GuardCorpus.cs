using System.Text.RegularExpressions;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Platform.PersonalData;

/// <summary>One text of the corpus and what a person marked in it.</summary>
internal sealed record GuardText(string Half, string Source, string Text, IReadOnlyList<PersonalDataHit> Marked);

/// <summary>The texts of <c>tests/corpus/personal-data.tsv</c>: half, source, and the text with <c>{Kind|words}</c> round what is personal.</summary>
internal static partial class GuardCorpus
{
    public static IReadOnlyList<GuardText> All { get; } = [.. File.ReadLines(Repository("tests/corpus/personal-data.tsv")).Select(Read)];

    public static string Repository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Lykta.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, path);
    }

    private static GuardText Read(string line)
    {
        var parts = line.Split('\t');
        var marked = new List<PersonalDataHit>();
        var shift = 0;
        foreach (Match match in Mark().Matches(parts[2]))
        {
            var words = match.Groups["words"].Length;
            marked.Add(new PersonalDataHit(Enum.Parse<PersonalDataKind>(match.Groups["kind"].Value), match.Index - shift, words));
            shift += match.Length - words;
        }

        return new GuardText(parts[0], parts[1], Mark().Replace(parts[2], "${words}"), marked);
    }

    [GeneratedRegex(@"\{(?<kind>\w+)\|(?<words>[^}]*)\}", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Mark();
}
