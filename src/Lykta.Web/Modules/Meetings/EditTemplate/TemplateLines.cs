using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Contracts;

namespace Lykta.Modules.Meetings.EditTemplate;

/// <summary>Agenda and members as lines a person types, one each, and back again.</summary>
internal static class TemplateLines
{
    public static string Write(IEnumerable<AgendaPoint> agenda) => string.Join('\n', agenda.Select(p => p.Label ?? MeetingTexts.Of(p.Kind).ToString()));

    /// <summary>A line that is called what a kind is called, in either language, is of that kind; any other is the municipality's own.</summary>
    public static IReadOnlyList<AgendaPoint> ReadAgenda(string? lines) =>
        [.. Split(lines).Select(line => Known(line) is { } kind ? new AgendaPoint(kind) : new AgendaPoint(AgendaKind.Topic, line))];

    public static string Write(IEnumerable<Seat> members, IReadOnlyDictionary<Id<Organisations.Domain.Organisation>, SeenOrganisation> organisations) => string.Join('\n', members.Select(s =>
        s.Organisation is { } id && organisations.TryGetValue(id, out var organisation) ? $"{s.Function}, {organisation.Name}"
        : s.Kind == AttendeeKind.Organisation ? s.Function : $"{s.Function}, {MeetingTexts.Of(s.Kind)}"));

    public static Result<List<Seat>> ReadMembers(string? lines, IEnumerable<SeenOrganisation> organisations)
    {
        var known = organisations.ToList();
        var seats = new List<Seat>();
        foreach (var line in Split(lines))
        {
            var (function, after) = line.LastIndexOf(',') is > 0 and var comma ? (line[..comma].Trim(), line[(comma + 1)..].Trim()) : (line, null);
            if (after is null)
            {
                seats.Add(new Seat(AttendeeKind.Organisation, null, function));
            }
            else if (known.Find(o => string.Equals(o.Name, after, StringComparison.OrdinalIgnoreCase)) is { } organisation)
            {
                seats.Add(new Seat(AttendeeKind.Organisation, organisation.Id, function));
            }
            else if (KindOf(after) is { } kind)
            {
                seats.Add(new Seat(kind, null, function));
            }
            else
            {
                return new SeatUnreadable(line);
            }
        }

        return seats;
    }

    private static AttendeeKind? KindOf(string word) => Enum.GetValues<AttendeeKind>().Where(k => Is(MeetingTexts.Of(k), word)).Select(k => (AttendeeKind?)k).FirstOrDefault();

    private static AgendaKind? Known(string line) => Enum.GetValues<AgendaKind>().Where(k => k != AgendaKind.Topic && Is(MeetingTexts.Of(k), line)).Select(k => (AgendaKind?)k).FirstOrDefault();

    private static bool Is(Text text, string word) => string.Equals(text.Swedish, word, StringComparison.OrdinalIgnoreCase) || string.Equals(text.English, word, StringComparison.OrdinalIgnoreCase);

    private static string[] Split(string? lines) => (lines ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
