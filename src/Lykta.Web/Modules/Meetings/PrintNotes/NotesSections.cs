using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings.PrintNotes;

/// <summary>A meeting's content as sections of lines, in the order of its agenda.</summary>
internal static class NotesSections
{
    public static IEnumerable<NotesSection> Of(MeetingContent content, PictureInRoom? picture, IReadOnlyList<MeetingMeasure> measures, Meeting? next)
    {
        foreach (var item in content.Items)
        {
            NotesGroup[] groups =
            [
                .. item.Kind switch
                {
                    AgendaKind.Picture when picture is not null => [Levels(picture)],
                    AgendaKind.Measures => [Measures(measures)],
                    _ => Of(item, content, next),
                },
                Contributions(content.Under(item)), Decisions(PrintNotesTexts.Decisions, content.Decisions.Where(d => d.Item == item.Id)),
            ];
            var section = new NotesSection($"{item.Number}. {item.Title}", string.IsNullOrEmpty(item.Words) ? null : Marked(item.Words, item.Class), [.. groups.Where(g => g.Lines.Count > 0)]);
            yield return section.Words is not null || section.Groups.Count > 0 ? section
                : section with { None = (content.HiddenUnder(item) is > 0 and var hidden ? PrintNotesTexts.LeftOut.With(hidden) : PrintNotesTexts.NothingNoted).ToString() };
        }

        var loose = Decisions(PrintNotesTexts.OtherDecisions, content.Decisions.Where(d => d.Item is null || content.Items.All(i => i.Id != d.Item)));
        if (loose.Lines.Count > 0)
        {
            yield return new NotesSection(PrintNotesTexts.OtherDecisions.ToString(), null, [loose with { Title = null }]);
        }
    }

    private static IEnumerable<NotesGroup> Of(ShownItem item, MeetingContent content, Meeting? next) => item.Kind switch
    {
        AgendaKind.Attendance =>
        [
            Group(PrintNotesTexts.Present, content.Seats.Where(s => s.Present).Select(Seat)),
            Group(PrintNotesTexts.Absent, content.Seats.Where(s => !s.Present && s.Kind == AttendeeKind.Organisation).Select(Seat)),
        ],
        AgendaKind.LastDecisions => LastDecisions(content),
        AgendaKind.Priorities =>
        [
            Group(PrintNotesTexts.Priorities, content.Priorities.Select(p => PrintNotesTexts.Priority.With(p.Number, Joined(p.Where, p.Kind, p.Level?.Word, p.Why)).ToString())),
            Group(PrintNotesTexts.Focus, content.Focuses.Select(f => Joined(f.Organisation, f.Where, f.When))),
        ],
        AgendaKind.Escalate => [Group(null, content.Escalations.Select(e => Pair(MeetingTexts.Of(e.To), e.Words)))],
        AgendaKind.Tell => [Group(null, content.Tellings.Where(t => t.Words.Length > 0).Select(t => Pair(MeetingTexts.Of(t.To), t.Words)))],
        AgendaKind.NextMeeting => next is null ? [] :
        [
            Group(null, [PrintNotesTexts.NextMeeting.With(MeetingTexts.Day(next.Day), MeetingTexts.Clock(next.StartsAt), MeetingTexts.Clock(next.EndsAt), next.Place is null ? "" : ", " + next.Place).ToString()]),
        ],
        _ => [],
    };

    private static NotesGroup Levels(PictureInRoom picture) => Group(
        PrintNotesTexts.JointLevels.With(picture.Period),
        picture.Areas.Where(a => a.Joint is not null).Select(a => Pair(a.Name, a.Joint!.Word)));

    private static NotesGroup Measures(IEnumerable<MeetingMeasure> measures) => Group(null, measures.Select(m =>
        Joined(m.Name, m.Organisation, m.Function, m.Where, PrintNotesTexts.ByDay.With(m.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToString(), m.State.Name().ToString())));

    private static IEnumerable<NotesGroup> LastDecisions(MeetingContent content)
    {
        if (content.Earlier.Last is { } last && last.ApprovedBy == content.Meeting.Id)
        {
            yield return Group(null, [PrintNotesTexts.ApprovedLast.With(last.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToString()]);
        }

        yield return Group(PrintNotesTexts.OpenBefore, content.Earlier.Decisions.Select(d => Joined(Line(d, PrintNotesTexts.EarlierDecision), MeetingTexts.Of(d.State).ToString())));
        yield return Contributions(content.Earlier.Followed) with { Title = PrintNotesTexts.FollowedBefore.ToString() };
    }

    private static NotesGroup Contributions(IEnumerable<ShownContribution> said) => Group(PrintNotesTexts.Contributions, said.SelectMany(s =>
    {
        var line = SaidLine.Of(s);
        var words = Marked(line.Tag is null ? line.Words : Pair(line.Tag, line.Words), s.Class);
        return ((string[])[$"{words} ({Joined(line.From, line.State)})"]).Concat(line.Steps.Select(step => $"→ {step.Day}: {step.Words}"));
    }));

    private static NotesGroup Decisions(Text title, IEnumerable<ShownDecision> decisions) => Group(title, decisions.Select(d => Line(d, PrintNotesTexts.Decision)));

    private static string Line(ShownDecision decision, Text named)
    {
        var who = Joined(decision.Responsible, decision.Function, decision.Due is { } due ? PrintNotesTexts.ByDay.With(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToString() : null);
        var words = named.With(decision.Number, decision.Words, decision.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToString();
        words = Marked(words, decision.Class);
        return who.Length == 0 ? words : $"{words} ({who})";
    }

    /// <summary>What is secret says so where it stands, on paper too.</summary>
    private static string Marked(string words, Classification of) => of.Level == ClassificationLevel.Secret ? $"{words} [{of.Name()}]" : words;

    private static string Seat(ShownSeat seat) => seat.Count > 1 ? ShowMeeting.ShowMeetingTexts.Count.With(seat.Name, seat.Count).ToString() : seat.Name;

    private static NotesGroup Group(Text? title, IEnumerable<string> lines) => new(title?.ToString(), [.. lines]);

    private static string Pair(object title, string words) => PrintNotesTexts.ThatWas.With(title, words).ToString();

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
