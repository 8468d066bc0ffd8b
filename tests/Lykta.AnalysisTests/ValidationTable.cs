namespace Lykta.AnalysisTests;

/// <summary>The table of docs/validation.md: written from what the tests compared, never by hand.</summary>
internal static class ValidationTable
{
    private const string Head = "| What | Peer | Numbers | Largest difference | Tolerance |\n| --- | --- | --- | --- | --- |\n";
    private static readonly Lock Turn = new();

    /// <summary>Puts the rows of this run in place of those of the same name; others stay.</summary>
    public static void Write(IReadOnlyDictionary<string, string> rows)
    {
        lock (Turn)
        {
            var path = Find();
            var text = File.ReadAllText(path);
            var table = text.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
            var all = new SortedDictionary<string, string>(text[table..].Split('\n').Where(l => l.StartsWith('|')).ToDictionary(l => l.Split('|')[1].Trim(), l => l), StringComparer.Ordinal);
            foreach (var (what, row) in rows)
            {
                all[what] = row;
            }

            File.WriteAllText(path, text[..table] + string.Join('\n', all.Values) + "\n");
        }
    }

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, "docs", "validation.md");
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException("docs/validation.md");
    }
}
