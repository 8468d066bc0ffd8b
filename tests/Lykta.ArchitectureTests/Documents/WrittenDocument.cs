namespace Lykta.ArchitectureTests.Documents;

/// <summary>A document, or a stretch of one, that follows from something else: <c>make documents</c> writes it, a test says when it is old.</summary>
internal static class WrittenDocument
{
    public static string Path(string path) => System.IO.Path.Combine(Repository.Root(), path);

    public static void Holds(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("LYKTA_WRITE") == "1")
        {
            File.WriteAllText(Path(path), text);
        }

        File.ReadAllText(Path(path)).ShouldBe(text, $"{path} is old: run make documents");
    }

    /// <summary>The stretch between <c>&lt;!-- mark --&gt;</c> and <c>&lt;!-- /mark --&gt;</c>.</summary>
    public static void Holds(string path, string mark, string text)
    {
        var (document, begins, ends) = (File.ReadAllText(Path(path)), $"<!-- {mark} -->\n", $"<!-- /{mark} -->");
        Holds(path, document[..(document.IndexOf(begins, StringComparison.Ordinal) + begins.Length)] + text + document[document.IndexOf(ends, StringComparison.Ordinal)..]);
    }
}
