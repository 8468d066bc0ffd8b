using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.Contribute;

/// <param name="Id">Made by the client: sent twice, it is one contribution.</param>
/// <param name="Audience">Null takes what the organisation has by default.</param>
/// <param name="Version">Null is a new one; else the one the writer changes.</param>
internal sealed record ContributeCommand(Id<Meeting> Meeting, Id<Contribution> Id, Contributed Told, Audience? Audience, Id<Organisation>? OnBehalfOf = null, long? Version = null);

/// <summary>Makes or changes a contribution (inspel), before the meeting or at it.</summary>
internal sealed class ContributeHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Contribution>> HandleAsync(ContributeCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Contribution>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).Unfinished();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var known = await db.Set<Contribution>().FirstOrDefaultAsync(c => c.Id == command.Id, ct);
                if (known is not null && known.Version != command.Version)
                {
                    return IsTheSame(known, command) ? known : command.Version is null ? new AlreadySavedOtherwise() : new SomebodyWasFirst();
                }

                if (!await db.IsThereAsync(command.Told.AreaCode, command.Told.Place, ct))
                {
                    return new PriorityNeedsWhere();
                }

                var writer = await db.WriterAsync(known?.OrganisationId ?? command.OnBehalfOf, viewer, ct);
                if (!writer.IsOk)
                {
                    return writer.Refusal;
                }

                var audience = command.Audience ?? known?.Audience ?? writer.Value.Default;
                if (known is not null && await RefusedAsync(known, command, audience, viewer, ct) is { } refused)
                {
                    return refused;
                }

                var contribution = known ?? new Contribution(db.Municipality, command.Id, command.Meeting, writer.Value.Organisation);
                var told = contribution.Tell(command.Told with { Audience = audience }, change.At, facts.Names);
                if (told.IsOk)
                {
                    _ = known is null ? db.Add(contribution) : null;
                    facts.Add(new ContributionMade(command.Meeting, contribution.Id, contribution.Kind, audience));
                }

                return told;
            },
            ct);

    private async Task<Refusal?> RefusedAsync(Contribution known, ContributeCommand command, Audience audience, Viewer viewer, CancellationToken ct) =>
        known.MeetingId != command.Meeting ? new MeetingIsAdopted() : await db.MayChangeAsync(known, audience, viewer, ct);

    private static bool IsTheSame(Contribution known, ContributeCommand command) =>
        known.MeetingId == command.Meeting && known.Kind == command.Told.Kind && known.From == command.Told.From?.Trim()
        && known.Words == command.Told.Words?.Trim().ReplaceLineEndings("\n") && (command.Audience is null || known.Audience == command.Audience)
        && command.Told.Follow == (known.State != ContributionState.Noted);
}

internal sealed record ContributionMade(Id<Meeting> Meeting, Id<Contribution> Contribution, ContributionKind Kind, Audience Audience) : Fact;
