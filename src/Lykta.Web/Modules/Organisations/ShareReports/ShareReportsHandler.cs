using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.ShareReports;

internal sealed record ShareReportsCommand(Id<Organisation> Owner, Id<Organisation> Receiver, SharingStep? Step, bool DetailOnOwnPlaces = false);

/// <summary>
/// Sets the step of the sharing ladder (delningstrappan) from an owner to a receiver. Each organisation decides over its own reports:
/// only where it has no participant with an account do the coordinator and the administrator decide for it.
/// </summary>
internal sealed class ShareReportsHandler(Changes changes, LyktaDbContext db, IAccountHolders accounts)
{
    public Task<Result<SharingGrant>> HandleAsync(ShareReportsCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SharingGrant>(
            change,
            async facts =>
            {
                var owner = await db.GetAsync<Organisation>(o => o.Id == command.Owner, ct);
                var receiver = await db.GetAsync<Organisation>(o => o.Id == command.Receiver, ct);
                if (!await MayDecideAsync(owner.Id, viewer, ct))
                {
                    return new NotYoursToShare();
                }

                if (owner.Id == receiver.Id)
                {
                    return new SharingWithItself();
                }

                if (command.Step is not { } step)
                {
                    return MalformedInput.Of("Step", ShareReportsTexts.ChooseStep);
                }

                if (change.Reason is not { } reason)
                {
                    return MalformedInput.Of("Reason", new ReasonMissing().Message);
                }

                if (reason.Length > 400)
                {
                    return MalformedInput.Of("Reason", ShareReportsTexts.ReasonLong);
                }

                var grant = await db.Set<SharingGrant>().FirstOrDefaultAsync(g => g.OwnerId == owner.Id && g.ReceiverId == receiver.Id, ct);
                if (grant is null)
                {
                    grant = new SharingGrant(db.Municipality, owner.Id, receiver.Id, SharingStep.AreaCount);
                    db.Add(grant);
                }

                var before = grant.Step;
                grant.MoveTo(step, command.DetailOnOwnPlaces, reason, change.At);
                facts.Add(new SharingChanged(owner.Id, receiver.Id, before, step, command.DetailOnOwnPlaces));
                return grant;
            },
            ct);

    public async Task<bool> MayDecideAsync(Id<Organisation> owner, Viewer viewer, CancellationToken ct) =>
        viewer.ParticipatesFor(owner)
        || ((viewer.Roles.Contains(Role.Coordinator) || viewer.Roles.Contains(Role.Administrator)) && !await accounts.HasParticipantAsync(owner, ct));
}

internal sealed record SharingChanged(Id<Organisation> Owner, Id<Organisation> Receiver, SharingStep From, SharingStep To, bool DetailOnOwnPlaces) : Fact;

internal static class Participation
{
    /// <summary>Takes part for the organisation. The coordinator stands for the municipality's own, which is then their viewer organisation.</summary>
    public static bool ParticipatesFor(this Viewer viewer, Id<Organisation> organisation) =>
        viewer.Organisation == organisation && (viewer.Roles.Contains(Role.Participant) || viewer.Roles.Contains(Role.Coordinator));
}
