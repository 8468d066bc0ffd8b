using Lykta.Kernel;
using Lykta.Modules.YearWheels.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.YearWheels.EditYearWheel;

/// <param name="Id">The entry to change; null plans a new one.</param>
internal sealed record EditYearWheelCommand(
    Id<YearWheelEntry>? Id, YearWheelKind Kind, string Name, DateOnly From, DateOnly To, string? Place, int? Visitors, string? Note, long? Version = null);

/// <summary>Plans, changes or removes what the year wheel holds beside the known days.</summary>
internal sealed class EditYearWheelHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<YearWheelEntry>> HandleAsync(EditYearWheelCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<YearWheelEntry>(
            change,
            async facts =>
            {
                var entry = command.Id is { } id ? await db.GetAsync<YearWheelEntry>(e => e.Id == id, ct) : new YearWheelEntry(db.Municipality, Id<YearWheelEntry>.New(change.At));
                if (command.Id is not null && command.Version is { } version && version != entry.Version)
                {
                    return new SomebodyWasFirst();
                }

                var planned = entry.Plan(command.Kind, command.Name, command.From, command.To, command.Place, command.Visitors, command.Note, facts.Names);
                if (planned.IsOk)
                {
                    _ = command.Id is null ? db.Add(entry) : null;
                    facts.Add(new YearWheelEntryPlanned(entry.Id, entry.Kind, entry.From, entry.To));
                }

                return planned;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<YearWheelEntry> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                db.Remove(await db.GetAsync<YearWheelEntry>(e => e.Id == id, ct));
                facts.Add(new YearWheelEntryRemoved(id));
                return default(Nothing);
            },
            ct);
}

internal sealed record YearWheelEntryPlanned(Id<YearWheelEntry> Entry, YearWheelKind Kind, DateOnly From, DateOnly To) : Fact;

internal sealed record YearWheelEntryRemoved(Id<YearWheelEntry> Entry) : Fact;
