using System.Globalization;
using System.Text;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Platform.PersonalData;

/// <summary>What the guard finds of what people marked in the corpus, and the table of it in docs/personal-data-guard.md.</summary>
public class GuardCorpusTests
{
    private const string Begins = "<!-- measured -->";
    private const string Ends = "<!-- /measured -->";

    [Fact]
    public void Corpus_IsLargeAndHalfOfItIsHarmless()
    {
        GuardCorpus.All.Count.ShouldBeGreaterThanOrEqualTo(2000);
        GuardCorpus.All.Select(t => t.Text).ShouldBeUnique();
        GuardCorpus.All.Count(t => t.Marked.Count == 0).ShouldBeGreaterThanOrEqualTo(GuardCorpus.All.Count * 2 / 5);
        Enum.GetValues<PersonalDataKind>().ShouldAllBe(kind => GuardCorpus.All.Sum(t => t.Marked.Count(m => m.Kind == kind)) >= 60);
    }

    [Theory]
    [InlineData(PersonalDataKind.PersonalNumber, 99.5, 97)]
    [InlineData(PersonalDataKind.Plate, 99, 95)]
    [InlineData(PersonalDataKind.Phone, 99, 97)]
    [InlineData(PersonalDataKind.EMail, 99.5, 99)]
    [InlineData(PersonalDataKind.FullName, 95, 90)]
    public void Find_InTheCorpus_KeepsThePromise(object kind, double recall, double precision)
    {
        foreach (var half in (string[])["a", "b"])
        {
            var tally = Tally((PersonalDataKind)kind, half);
            tally.Recall.ShouldBeGreaterThanOrEqualTo(recall, $"{kind} {half}");
            tally.Precision.ShouldBeGreaterThanOrEqualTo(precision, $"{kind} {half}");
        }
    }

    /// <summary>Red when the guard or the corpus changed: the table as it should read is in the message; <c>make guard</c> writes it.</summary>
    [Fact]
    public void Table_InTheDocuments_IsWhatWasMeasured()
    {
        var path = GuardCorpus.Repository("docs/personal-data-guard.md");
        var document = File.ReadAllText(path);
        var before = document[..(document.IndexOf(Begins, StringComparison.Ordinal) + Begins.Length)];
        var measured = before + "\n" + Table() + document[document.IndexOf(Ends, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("LYKTA_WRITE") == "1")
        {
            File.WriteAllText(path, measured);
        }

        File.ReadAllText(path).ShouldBe(measured);
    }

    private static string Table()
    {
        var table = new StringBuilder("| Kind | Half | Marked | Found | Recall | False | Precision |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (kind, half) in Enum.GetValues<PersonalDataKind>().SelectMany(kind => ((string[])["a", "b"]).Select(half => (kind, half))))
        {
            var (found, missed, wrong) = Tally(kind, half);
            table.Append(CultureInfo.InvariantCulture, $"| {kind} | {half} | {found + missed} | {found} | {100d * found / (found + missed):0.0} % | {wrong} | {100d * found / (found + wrong):0.0} % |\n");
        }

        var texts = GuardCorpus.All;
        var clean = texts.Count(t => t.Marked.Count == 0);
        var bothered = texts.Count(t => t.Marked.Count == 0 && PersonalDataGuard.Find(t.Text).Count > 0);
        return table.Append(CultureInfo.InvariantCulture, $"\n{texts.Count} texts, {clean} of them with nothing to find; in {bothered} of those something was found.\n").ToString();
    }

    /// <summary>Found is what a hit of its kind covers whole; wrong is a hit that touches nothing of its kind.</summary>
    private static Counts Tally(PersonalDataKind kind, string half)
    {
        var counts = default(Counts);
        foreach (var text in GuardCorpus.All.Where(t => t.Half == half))
        {
            var marked = text.Marked.Where(m => m.Kind == kind).ToList();
            var hits = PersonalDataGuard.Find(text.Text).Where(h => h.Kind == kind).ToList();
            var found = marked.Count(m => hits.Exists(h => h.Start <= m.Start && h.End >= m.End));
            counts = new Counts(counts.Found + found, counts.Missed + marked.Count - found, counts.Wrong + hits.Count(h => !marked.Exists(h.Overlaps)));
        }

        return counts;
    }

    private readonly record struct Counts(int Found, int Missed, int Wrong)
    {
        public double Recall => 100d * Found / (Found + Missed);

        public double Precision => 100d * Found / (Found + Wrong);
    }
}
