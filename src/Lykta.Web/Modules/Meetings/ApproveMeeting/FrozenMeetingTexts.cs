using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ApproveMeeting;

/// <summary>What was written at an approved meeting, for those who take words about a person out of it.</summary>
internal sealed class FrozenMeetingTexts(LyktaDbContext db) : IFrozenTexts
{
    private static readonly WrittenLeaf[] Sorts =
    [
        new("item/", "words", new("Anteckning", "Note")),
        new("contribution/", "words", new("Inspel", "Contribution")),
        new("step/", "words", new("Vad som hände med inspelet", "What became of the contribution"), ForAll: false),
        new("decision/", "words", new("Beslut", "Decision")),
        new("priority/", "why", new("Skäl till prioritering", "Reason of a priority")),
        new("escalation/", "words", new("Eskalering", "Escalation")),
        new("telling/", "words", new("Att berätta", "To tell")),
    ];

    public string Word => "mote";

    public async Task<FrozenDocument> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<Meeting>(id);
        var meeting = await db.Set<Meeting>().AsNoTracking().Where(m => m.Id == of && m.State == MeetingState.Approved).OneAsync(ct);
        var readsAll = await db.ReadsEveryAudienceAsync(viewer, ct);
        var leaves = await db.Set<SealedMeetingLeaf>().AsNoTracking().Where(l => l.MeetingId == of && l.Json != null).OrderBy(l => l.Path).ToListAsync(ct);
        return new FrozenDocument(
            $"{meeting.Title}, {meeting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            $"/{meeting.Municipality}/moten/{meeting.Id}/handling",
            [.. leaves.Select(l => WrittenLeaf.TextOf(l, Sorts, readsAll)).OfType<FrozenText>()]);
    }

    public async Task<IReadOnlyList<string>> ChangeAsync(Guid id, IReadOnlyList<ChangedText> texts, RemovedWords removed, CancellationToken ct)
    {
        var meeting = await db.HoldMeetingAsync(new Id<Meeting>(id), ct);
        _ = meeting.SetMark(meeting.Mark.TakeOut(removed)).Value;
        var hashes = new List<string>();
        foreach (var text in texts)
        {
            var leaf = await db.GetAsync<SealedMeetingLeaf>(l => l.MeetingId == meeting.Id && l.Path == text.Path, ct);
            WrittenLeaf.Say(leaf, text.Words, Sorts);
            await SayInRowAsync(meeting.Id, text, ct);
            hashes.Add(leaf.ChangedHash!);
        }

        return hashes;
    }

    /// <summary>The row that the leaf was frozen from: the page and the documents are made of it.</summary>
    private Task<int> SayInRowAsync(Id<Meeting> of, ChangedText text, CancellationToken ct)
    {
        var (sort, name, words) = (text.Path.Split('/')[0], text.Path.Split('/')[^1], text.Words);
        _ = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return sort switch
        {
            "item" => db.Set<AgendaItem>().Where(i => i.MeetingId == of && i.Number == number).ExecuteUpdateAsync(set => set.SetProperty(i => i.Words, words), ct),
            "contribution" => db.Set<Contribution>().Where(c => c.MeetingId == of && c.Id == Id<Contribution>.Parse(name, null)).ExecuteUpdateAsync(set => set.SetProperty(c => c.Words, words), ct),
            "step" => db.Set<ContributionStep>().Where(s => s.MeetingId == of && s.Id == Id<ContributionStep>.Parse(name, null)).ExecuteUpdateAsync(set => set.SetProperty(s => s.Words, words), ct),
            "decision" => db.Set<Decision>().Where(d => d.MeetingId == of && d.Number == number).ExecuteUpdateAsync(set => set.SetProperty(d => d.Words, words), ct),
            "priority" => db.Set<Priority>().Where(p => p.MeetingId == of && p.Number == number).ExecuteUpdateAsync(set => set.SetProperty(p => p.Why, words), ct),
            "escalation" => db.Set<Escalation>().Where(e => e.MeetingId == of && e.Id == Id<Escalation>.Parse(name, null)).ExecuteUpdateAsync(set => set.SetProperty(e => e.Words, words), ct),
            _ => db.Set<Telling>().Where(t => t.MeetingId == of && t.To == Enum.Parse<TellTo>(name)).ExecuteUpdateAsync(set => set.SetProperty(t => t.Words, words), ct),
        };
    }
}
