using System.Text;
using Lykta.Modules.Meetings.CalendarFile;

namespace Lykta.UnitTests.Modules.Meetings;

public sealed class CalendarWriterTests
{
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Write_LongAndStrangeText_IsEscapedAndFoldedByOctets()
    {
        var title = "Råd; möte, \\ " + string.Concat(Enumerable.Repeat("åäö", 40));
        var file = Encoding.UTF8.GetString(CalendarWriter.Write("Möten", [new("a@lykta", 3, Noon, Noon.AddHours(1), title, "Sal 1\nRådhuset", null, null)], Noon));
        file.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        file.ShouldEndWith("END:VCALENDAR\r\n");
        var unfolded = file.Replace("\r\n ", "", StringComparison.Ordinal);
        unfolded.ShouldContain("SUMMARY:Råd\\; möte\\, \\\\ " + string.Concat(Enumerable.Repeat("åäö", 40)));
        unfolded.ShouldContain("LOCATION:Sal 1\\nRådhuset\r\n");
        unfolded.ShouldContain("DTSTART:20261124T120000Z\r\nDTEND:20261124T130000Z\r\nSEQUENCE:3\r\n");
        unfolded.ShouldNotContain("DESCRIPTION");
    }
}
