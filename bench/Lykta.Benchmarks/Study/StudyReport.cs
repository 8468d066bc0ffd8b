using System.Globalization;
using System.Text;

namespace Lykta.Benchmarks.Study;

/// <summary><c>make bench ARGS=study</c>: which way of finding the unusual is wrong how often, and finds how much. Writes the tables of docs/study.md.</summary>
internal static class StudyReport
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (!StudyRun.IsSound())
        {
            await Console.Error.WriteLineAsync("The simulator does not make what it says.");
            return 1;
        }

        var run = new StudyRun();
        var last = 0;
        run.Go(part =>
        {
            if ((int)(part * 10) > Volatile.Read(ref last))
            {
                Volatile.Write(ref last, (int)(part * 10));
                Console.Error.WriteLine($"{part:0 %}");
            }
        });
        var tables = Tables(run);
        if (args is [_, "--write", var path])
        {
            var text = await File.ReadAllTextAsync(path);
            const string Mark = "<!-- What follows is written by make bench ARGS=\"study --write docs/study.md\" -->";
            await File.WriteAllTextAsync(path, $"{text[..text.IndexOf(Mark, StringComparison.Ordinal)]}{Mark}\n\n{tables}");
        }

        await Console.Out.WriteAsync(tables);
        return 0;
    }

    private static string Tables(StudyRun run)
    {
        var words = new StringBuilder();
        foreach (var history in StudyRun.Histories)
        {
            Begin(words, $"With {history} weeks of history", "Method", "Can say", "False finding", "Found at 1.5 ×", "2 ×", "3 ×", "five more");
            foreach (var method in StudyMethod.All)
            {
                words.Append(CultureInfo.InvariantCulture, $"| {method.Name} | {string.Join(" | ", run.Weeks[(method.Name, history)].Select(t => t.ToString()))} |\n");
            }
        }

        Begin(words, "A rise to twice as many that lasts four weeks, 156 weeks of history", "Method", "Found the first week", "by the second", "by the fourth");
        foreach (var (method, tallies) in run.Steps)
        {
            words.Append(CultureInfo.InvariantCulture, $"| {method} | {string.Join(" | ", tallies.Select(t => t.ToString()))} |\n");
        }

        Begin(words, $"A town where {StudyRun.Together} series are looked at together, three years of history", "Method", "Weeks with a false finding, one by one", "by Holm", "Found at 3 × by Holm");
        foreach (var (method, tallies) in run.Towns)
        {
            words.Append(CultureInfo.InvariantCulture, $"| {method} | {string.Join(" | ", tallies.Select(t => t.ToString()))} |\n");
        }

        Begin(words, "The usual range of 52 weeks by what the series are like", "Series", "False finding", "Weeks judged");
        foreach (var (name, tally) in run.By)
        {
            words.Append(CultureInfo.InvariantCulture, $"| {name} | {tally} | {tally.All:N0} |\n");
        }

        return words.ToString();
    }

    private static void Begin(StringBuilder words, string heading, params string[] heads) =>
        words.Append(CultureInfo.InvariantCulture, $"{(words.Length > 0 ? "\n" : string.Empty)}### {heading}\n\n| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => " --- |"))}\n");
}
