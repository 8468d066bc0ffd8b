using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.PrintNotes;

/// <summary>Approved notes as they can be given out: before the approval they are a draft, and no official document (TF 2 kap. 10 and 12 §§).</summary>
internal sealed class MeetingRecords(LyktaDbContext db, MeetingContentQuery query) : IPublicRecords
{
    public string Word => "mote";

    public Text Name => new("Minnesanteckningar", "Meeting notes");

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var (words, from, to) = (search.Words, search.From, search.To);
        var items = db.Set<AgendaItem>().ReadableBy(db, viewer).Saying(db, words, i => i.Words);
        var said = db.Set<Contribution>().ReadableBy(db, viewer).Saying(db, words, c => c.Words);
        var decided = db.Set<Decision>().ReadableBy(db, viewer).Saying(db, words, d => d.Words);
        var named = db.Set<Meeting>().Saying(db, words, m => m.Title);
        var rows = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State == MeetingState.Approved && (from == null || m.Day >= from) && (to == null || m.Day <= to))
            .Where(m => words == null || named.Any(n => n.Id == m.Id) || items.Any(i => i.MeetingId == m.Id) || said.Any(c => c.MeetingId == m.Id) || decided.Any(d => d.MeetingId == m.Id))
            .OrderByDescending(m => m.Day).Take(RecordSearch.Most).ToListAsync(ct);
        return [.. rows.Select(m => new RecordHit(m.Id.Value, TitleOf(m), m.Day))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<Meeting>(id);
        _ = await db.Set<Meeting>().AsNoTracking().Where(m => m.Id == of && m.State == MeetingState.Approved).OneAsync(ct);
        var names = await MeetingNames.ReadAsync(db, ct);
        var content = await query.ReadAsync(of, Reader.Alone(viewer), names, ct);
        var police = names.Organisations.Values.Where(o => o.Kind == OrganisationKind.Police).Select(o => o.Id).ToList();
        var fromPolice = await db.Set<Contribution>().AnyAsync(c => c.MeetingId == of && police.Contains(c.OrganisationId), ct)
            || content.Items.Any(i => i is { Audience: Audience.MunicipalityAndPolice, Words.Length: > 0 })
            || content.Contributions.Any(c => c.Audience == Audience.MunicipalityAndPolice) || content.Decisions.Any(d => d.Audience == Audience.MunicipalityAndPolice);
        return new PublicRecord(TitleOf(content.Meeting), content.Meeting.Day, fromPolice, [.. Paragraphs(content)]);
    }

    private static IEnumerable<RecordParagraph> Paragraphs(MeetingContent content) =>
    [
        new(PrintNotesTexts.Present.ToString(), string.Join("\n", content.Seats.Where(s => s.Present).Select(s => s.Name)), Classification.Open),
        .. content.Items.Where(i => !string.IsNullOrEmpty(i.Words)).Select(i => new RecordParagraph($"{i.Number}. {i.Title}", i.Words!, i.Class)),
        .. content.Contributions.SelectMany(c => (RecordParagraph[])
        [
            new($"{MeetingTexts.Of(c.Kind)}, {c.From}", c.Words, c.Class),
            .. c.Steps.Select(s => new RecordParagraph($"{MeetingTexts.Of(c.Kind)}, {s.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", s.Words, c.Class)),
        ]),
        .. content.Decisions.Select(d => new RecordParagraph($"{PrintNotesTexts.Decisions} {d.Number}, {d.Function}", d.Words, d.Class)),
        .. content.Priorities.Select(p => new RecordParagraph($"{PrintNotesTexts.Priorities} {p.Number}", string.Join(" · ", new[] { p.Where, p.Kind, p.Why }.OfType<string>()), Classification.Open)),
        .. content.Escalations.Select(e => new RecordParagraph(MeetingTexts.Of(e.To).ToString(), e.Words, e.Audience.Usually(Classification.Internal))),
        .. content.Tellings.Where(t => t.Words.Length > 0).Select(t => new RecordParagraph(MeetingTexts.Of(t.To).ToString(), t.Words, Classification.Open)),
    ];

    private static string TitleOf(Meeting meeting) => $"{meeting.Title} {meeting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
