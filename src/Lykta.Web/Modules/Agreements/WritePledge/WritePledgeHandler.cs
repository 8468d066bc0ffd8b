using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.WritePledge;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one pledge.</param>
/// <param name="Version">The version that was seen where one is changed; null begins a new one.</param>
internal sealed record WritePledgeCommand(Id<CitizenPledge> Id, PledgeStatement Statement, long? Version);

/// <param name="IsNew">False where the same id was there before.</param>
internal sealed record WrittenPledge(Id<CitizenPledge> Id, bool IsNew);

/// <summary>Writes a citizen pledge (skriv medborgarlöfte), new or anew, while it is a draft.</summary>
internal sealed class WritePledgeHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<WrittenPledge>> HandleAsync(WritePledgeCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<WrittenPledge>(
            change,
            async facts =>
            {
                var known = await db.Set<CitizenPledge>().FirstOrDefaultAsync(p => p.Id == command.Id, ct);
                if (known is not null && command.Version is null)
                {
                    return new WrittenPledge(command.Id, false);
                }

                if (known?.Version != command.Version)
                {
                    return known is null ? throw new MissingException(nameof(CitizenPledge)) : new SomebodyWasFirst();
                }

                var said = await LocatedAsync(command.Statement, ct);
                if ((said.Refusal ?? await UnknownAsync(command.Statement, known, viewer, ct)) is { } unknown)
                {
                    return unknown;
                }

                var pledge = known ?? CitizenPledge.Begin(db.Municipality, command.Id);
                var written = pledge.Write(said.Value, await db.PartsOfAsync(command.Id, ct), change.At, facts.Names);
                if (!written.IsOk)
                {
                    return written.Refusal;
                }

                await ReplaceAsync(known is null ? pledge : null, command.Id, written.Value, ct);
                facts.Add(known is null ? new PledgeDrafted(command.Id, pledge.ContributionId, pledge.AreaCode) : new PledgeRestated(command.Id, pledge.AreaCode));
                return new WrittenPledge(command.Id, known is null);
            },
            ct);

    private async Task ReplaceAsync(CitizenPledge? added, Id<CitizenPledge> id, PledgeParts parts, CancellationToken ct)
    {
        _ = added is null ? null : db.Add(added);
        await db.Set<PledgePromise>().Where(p => p.PledgeId == id).ExecuteDeleteAsync(ct);
        await db.Set<PledgeDialogue>().Where(d => d.PledgeId == id).ExecuteDeleteAsync(ct);
        await db.Set<PledgeMeasure>().Where(m => m.PledgeId == id).ExecuteDeleteAsync(ct);
        db.AddRange([.. parts.Promises, .. parts.Dialogues, .. parts.Measures]);
    }

    /// <summary>A place brings its area; a theme, area or place that is not there is refused.</summary>
    private async Task<Result<PledgeStatement>> LocatedAsync(PledgeStatement said, CancellationToken ct)
    {
        var place = said.Place is { } id ? await db.Places().FirstOrDefaultAsync(p => p.Id == id, ct) : null;
        var area = said.Area ?? place?.AreaCode;
        return (said.Place is not null && place is null) || (area is not null && !await db.WorkingAreas().AnyAsync(a => a.Code == area, ct))
            || (said.Theme is { } theme && !await db.Themes().AnyAsync(t => t.Code == theme, ct))
            ? new UnknownLink() : said with { Area = area };
    }

    /// <summary>What it links to must be there for the writer; what it was linked to before stays.</summary>
    private async Task<Refusal?> UnknownAsync(PledgeStatement said, CitizenPledge? known, Viewer viewer, CancellationToken ct)
    {
        var measures = said.Measures.Distinct().ToList();
        return !await db.AreOrganisationsAsync(said.Promises.Select(p => p.Party), ct) ? new UnknownParty()
            : (said.Agreement is { } agreement && !await db.Set<CollaborationAgreement>().AnyAsync(a => a.Id == agreement, ct))
                || (said.Problem is { } problem && problem != known?.ProblemId && !await db.ProblemsSeenBy(viewer).AnyAsync(p => p.Id == problem, ct))
                || (said.Contribution is { } contribution && contribution != known?.ContributionId && !await db.ContributionsSeenBy(viewer).AnyAsync(c => c.Id == contribution, ct))
                || (measures.Count > 0 && await db.MeasuresSeenBy(viewer).CountAsync(m => measures.Contains(m.Id), ct) != measures.Count) ? new UnknownLink()
            : null;
    }
}

/// <summary>A citizen pledge was begun as a draft, maybe from a contribution.</summary>
internal sealed record PledgeDrafted(Id<CitizenPledge> Pledge, Id<Contribution>? Contribution, string? Area) : Fact;

/// <summary>A draft was written anew.</summary>
internal sealed record PledgeRestated(Id<CitizenPledge> Pledge, string? Area) : Fact;
