using System.Globalization;
using System.Text;

namespace Lykta.Modules.Meetings.CalendarFile;

/// <summary>One meeting in a calendar file. Times are in UTC.</summary>
/// <param name="Id">Stays the same when the meeting is moved, so that the calendar moves it too.</param>
/// <param name="Sequence">Higher after each change.</param>
internal sealed record CalendarEntry(string Id, long Sequence, DateTime From, DateTime To, string Title, string? Place, string? Description, string? Address);

/// <summary>Writes iCalendar (RFC 5545): lines of at most 75 octets, text escaped, times in UTC so that no time zone has to be described.</summary>
internal static class CalendarWriter
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int LongestLine = 75;

    /// <param name="writtenAt">UTC; when the file was made.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries, DateTime writtenAt)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Lykta//Meetings//SV");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, $"X-WR-CALNAME:{Escaped(name)}");
        foreach (var entry in entries)
        {
            Entry(file, entry, writtenAt);
        }

        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Entry(StringBuilder file, CalendarEntry entry, DateTime writtenAt)
    {
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{entry.Id}");
        Line(file, $"DTSTAMP:{Moment(writtenAt)}");
        Line(file, $"DTSTART:{Moment(entry.From)}");
        Line(file, $"DTEND:{Moment(entry.To)}");
        Line(file, $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}");
        Line(file, $"SUMMARY:{Escaped(entry.Title)}");
        Optional(file, "LOCATION", entry.Place);
        Optional(file, "DESCRIPTION", entry.Description);
        if (entry.Address is not null)
        {
            Line(file, $"URL:{entry.Address}");
        }

        Line(file, "END:VEVENT");
    }

    private static void Optional(StringBuilder file, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(file, $"{name}:{Escaped(text)}");
        }
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545 § 3.3.11.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Folds a line (RFC 5545 § 3.1): never inside a character, each following line begins with a space that counts.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
