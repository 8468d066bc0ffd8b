using Lykta.Kernel;
using Lykta.Modules.Disclosures.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings;

/// <summary>Words of a meeting, for whoever classifies them; frozen when the notes are approved.</summary>
internal abstract class ClassifiedSaid<T>(LyktaDbContext db, string word, Text title) : IClassifiedTexts
    where T : SaidAtMeeting<T>
{
    public string Word => word;

    public async Task<Result<ClassifiedText>> FindAsync(Guid id, Viewer viewer, bool hold, CancellationToken ct)
    {
        var mine = db.Set<T>().ReadableBy(db, viewer).Where(t => t.Id == new Id<T>(id));
        var of = (await mine.OneAsync(ct)).MeetingId;
        var meeting = hold ? await db.HoldMeetingAsync(of, ct) : await db.GetAsync<Meeting>(m => m.Id == of, ct);
        if (meeting.State == MeetingState.Approved)
        {
            return new MeetingIsApproved();
        }

        var text = await mine.OneAsync(ct);
        return new ClassifiedText(text, text.Words, $"{title}, {meeting.Title}", $"/{meeting.Municipality}/moten/{meeting.Id}");
    }
}

internal sealed class ClassifiedItems(LyktaDbContext db) : ClassifiedSaid<AgendaItem>(db, Classifying.AgendaItem, new("Anteckning", "Note"));

internal sealed class ClassifiedContributions(LyktaDbContext db) : ClassifiedSaid<Contribution>(db, Classifying.Contribution, new("Inspel", "Contribution"));

internal sealed class ClassifiedDecisions(LyktaDbContext db) : ClassifiedSaid<Decision>(db, Classifying.Decision, new("Beslut", "Decision"));
