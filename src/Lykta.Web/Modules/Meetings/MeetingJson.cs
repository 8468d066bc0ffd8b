using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings;

/// <summary>A meeting in a list.</summary>
internal sealed record MeetingSummaryJson(Guid Id, Guid SeriesId, string Title, int Number, DateOnly Day, DateTime StartsAt, DateTime EndsAt, string? Place, MeetingState State, string? ContentHash, long Version)
{
    public static MeetingSummaryJson Of(SeenMeeting m) => new(m.Id.Value, m.SeriesId.Value, m.Title, m.Number, m.Day, m.StartsAt, m.EndsAt, m.Place, m.State, m.ContentHash, m.Version);
}

internal sealed record SeatJson(string Function, string? Organisation, AttendeeKind Kind, bool Present, int Count);

internal sealed record AgendaItemJson(int Number, AgendaKind Kind, string Title, string? Text);

internal sealed record ContributionJson(Guid Id, ContributionKind Kind, string From, string? Where, string Text, Audience Audience, ContributionState State, IReadOnlyList<string> Outcomes);

internal sealed record DecisionJson(Guid Id, int Number, string Text, Audience Audience, string Function, DateOnly? Due, DecisionState State, long Version)
{
    public static DecisionJson Of(ShownDecision d) => new(d.Id.Value, d.Number, d.Words, d.Audience, d.Function, d.Due, d.State, d.Version);
}

internal sealed record PriorityJson(int Number, string Where, string? Kind, string? Why);

internal sealed record FocusJson(string Organisation, string Where, string When, DateOnly FirstDay, DateOnly LastDay);

internal sealed record TellingJson(TellTo To, string Text);

/// <summary>A meeting as the caller may read it; <c>hidden</c> counts what is left out.</summary>
internal sealed record MeetingJson(
    Guid Id, Guid SeriesId, string Title, int Number, DateTime StartsAt, DateTime EndsAt, string? Place, MeetingState State, string? ContentHash, DocumentMark Document, long Version, IReadOnlyList<SeatJson> Attendance,
    IReadOnlyList<AgendaItemJson> Agenda, IReadOnlyList<ContributionJson> Contributions, IReadOnlyList<DecisionJson> Decisions, IReadOnlyList<PriorityJson> Priorities, IReadOnlyList<FocusJson> WeekFocus,
    IReadOnlyList<TellingJson> Tellings, int Hidden)
{
    public static MeetingJson Of(MeetingContent c) => new(
        c.Meeting.Id.Value,
        c.Meeting.SeriesId.Value,
        c.Meeting.Title,
        c.Meeting.Number,
        c.Meeting.StartsAt,
        c.Meeting.EndsAt,
        c.Meeting.Place,
        c.Meeting.State,
        c.Meeting.ContentHash,
        c.Meeting.Mark,
        c.Meeting.Version,
        [.. c.Seats.Select(s => new SeatJson(s.Function, s.Organisation, s.Kind, s.Present, s.Count))],
        [.. c.Items.Select(i => new AgendaItemJson(i.Number, i.Kind, i.Title, i.Words is { Length: > 0 } words ? words : null))],
        [.. c.Contributions.Select(x => new ContributionJson(x.Id.Value, x.Kind, x.From, x.Where, x.Words, x.Audience, x.State, [.. x.Steps.Select(s => s.Words)]))],
        [.. c.Decisions.Select(DecisionJson.Of)],
        [.. c.Priorities.Select(p => new PriorityJson(p.Number, p.Where, p.Kind, p.Why))],
        [.. c.Focuses.Select(f => new FocusJson(f.Organisation, f.Where, f.When, f.FirstDay, f.LastDay))],
        [.. c.Tellings.Where(t => t.Words.Length > 0).Select(t => new TellingJson(t.To, t.Words))],
        c.LeftOut.Count + c.LeftOutEscalations);
}
