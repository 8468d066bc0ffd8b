using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Municipalities.ChangeSettings;

internal sealed record ChangeSettingsCommand(MunicipalitySettings Settings, long? Version = null);

/// <summary>Changes the municipality's rhythm and addresses (inställningar). Pictures already made keep the period they were made for.</summary>
internal sealed class ChangeSettingsHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Municipality>> HandleAsync(ChangeSettingsCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Municipality>(
            change,
            async facts =>
            {
                var municipality = await db.GetAsync<Municipality>(m => m.Code == db.Municipality, ct);
                if (command.Version is { } version && version != municipality.Version)
                {
                    return new SomebodyWasFirst();
                }

                var result = municipality.Settle(command.Settings, change.At);
                if (result.IsOk)
                {
                    facts.Add(new SettingsChanged(municipality.Cadence, municipality.StopDay, municipality.StopTime));
                }

                return result;
            },
            ct);
}

internal sealed record SettingsChanged(Cadence Cadence, DayOfWeek StopDay, TimeOnly StopTime) : Fact;
