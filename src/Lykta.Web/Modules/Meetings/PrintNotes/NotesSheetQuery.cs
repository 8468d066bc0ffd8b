using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.PrintNotes;

/// <summary>Reads a meeting for paper: nothing is written again by hand.</summary>
internal sealed class NotesSheetQuery(LyktaDbContext db, MeetingContentQuery query, PictureInRoomQuery pictures)
{
    /// <summary>The notes, and what they say about themselves as a document.</summary>
    /// <param name="forAll">The version that may be handed to anybody, whoever prints it.</param>
    public async Task<(NotesSheetModel Sheet, DocumentMark Mark)> ReadAsync(Id<Meeting> id, Viewer viewer, bool forAll, CancellationToken ct)
    {
        var names = await MeetingNames.ReadAsync(db, ct);
        var content = await query.ReadAsync(id, forAll ? Reader.Of(Audience.All) : Reader.Alone(viewer), names, ct);
        var meeting = content.Meeting;
        var near = await db.Set<Meeting>().AsNoTracking().Where(m => m.Id == meeting.NextId || m.Id == meeting.ApprovedBy).ToListAsync(ct);
        var isMinutes = meeting.Document == DocumentKind.Minutes;
        var sheet = new NotesSheetModel
        {
            Title = PrintNotesTexts.Title(meeting.Document).With(meeting.Title).ToString(),
            When = string.Join(" · ", ((string?[])[MeetingTexts.Day(meeting.Day), $"{MeetingTexts.Clock(meeting.StartsAt)}–{MeetingTexts.Clock(meeting.EndsAt)}", meeting.Place]).Where(p => p is not null)),
            Mark = meeting.Mark.Line(),
            Notes = NotesOf(content, viewer, forAll),
            Sections = [.. NotesSections.Of(content, await PictureAsync(meeting, viewer, forAll, ct), await db.ProposedAtAsync(meeting, viewer, names, ct), near.Find(m => m.Id == meeting.NextId))],
            Approved = meeting.ContentHash is { } hash && near.Find(m => m.Id == meeting.ApprovedBy) is { } by ? PrintNotesTexts.Approved.With(Iso(by.Day), hash).ToString() : null,
            Signatures = isMinutes ? [.. new[] { meeting.Keeper, meeting.Adjuster }.OfType<string>()] : [],
        };
        return (sheet, meeting.Mark);
    }

    /// <summary>The picture the meeting went through; to everybody only once it is adopted.</summary>
    private async Task<PictureInRoom?> PictureAsync(Meeting meeting, Viewer viewer, bool forAll, CancellationToken ct)
    {
        var picture = meeting.PictureId is { } id ? await pictures.ReadAsync(id, viewer, RoomRule.UpTo(Audience.All), ct) : null;
        return forAll && picture is { IsFrozen: false } ? null : picture;
    }

    private static List<string> NotesOf(MeetingContent content, Viewer viewer, bool forAll)
    {
        List<string> notes = [(forAll ? PrintNotesTexts.ForAll : PrintNotesTexts.ForViewer.With(viewer.OrganisationName)).ToString(), PrintNotesTexts.KeptBy.With(content.Meeting.Keeper).ToString()];
        if (content.Meeting.Adjuster is { } adjuster)
        {
            notes.Add(PrintNotesTexts.Adjusts.With(adjuster).ToString());
        }

        var leftOut = content.LeftOut.Count + content.LeftOutEscalations + content.Earlier.LeftOut;
        if (leftOut > 0)
        {
            notes.Add(PrintNotesTexts.LeftOut.With(leftOut).ToString());
        }

        return notes;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
