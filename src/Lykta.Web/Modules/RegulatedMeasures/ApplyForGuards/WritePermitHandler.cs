using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.ApplyForGuards;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one permit.</param>
/// <param name="Version">The version that was seen where one is changed; null begins a new one.</param>
internal sealed record WritePermitCommand(Id<GuardPermit> Id, GuardPermitStatement Statement, long? Version);

/// <param name="IsNew">False where the same id was there before.</param>
internal sealed record WrittenPermit(Id<GuardPermit> Id, bool IsNew);

/// <summary>Writes what is applied for (förbereda ansökan), new or anew, with what had been reported there.</summary>
internal sealed class WritePermitHandler(Changes changes, LyktaDbContext db, IncidentFiguresQuery figures)
{
    public Task<Result<WrittenPermit>> HandleAsync(WritePermitCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<WrittenPermit>(
            change,
            async facts =>
            {
                var said = command.Statement;
                var known = await db.Set<GuardPermit>().FirstOrDefaultAsync(p => p.Id == command.Id, ct);
                if (known is not null && command.Version is null)
                {
                    return new WrittenPermit(command.Id, false);
                }

                if (known?.Version != command.Version)
                {
                    return known is null ? throw new MissingException(nameof(GuardPermit)) : new SomebodyWasFirst();
                }

                var spot = new CountedSpot(said.Place, said.Area, null, said.CountedFrom, said.CountedTo);
                if ((await figures.UnknownAsync(spot, ct) ?? await db.NotTheMeasureAsync(said.Measure, GuardPermitsSeen.Method, viewer, ct)) is { } unknown)
                {
                    return unknown;
                }

                var permit = known ?? GuardPermit.Begin(db.Municipality, command.Id);
                var written = permit.Write(said, await figures.CountAsync(spot, ct), change.At, facts.Names);
                if (!written.IsOk)
                {
                    return written.Refusal;
                }

                _ = known is null ? db.Add(permit) : null;
                facts.Add(known is null ? new GuardPermitDrafted(command.Id) : new GuardPermitRestated(command.Id));
                return new WrittenPermit(command.Id, known is null);
            },
            ct);
}

/// <summary>An application for guards was begun.</summary>
internal sealed record GuardPermitDrafted(Id<GuardPermit> Permit) : Fact;

/// <summary>An application that is not sent was written anew.</summary>
internal sealed record GuardPermitRestated(Id<GuardPermit> Permit) : Fact;
