using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.ExpectReports;

/// <summary><paramref name="OwnCadence"/> null follows the municipality's.</summary>
internal sealed record ExpectReportsCommand(Id<Unit> Unit, bool ToReport, Cadence? OwnCadence, long? Version = null);

/// <summary>Says whether a unit is expected to report, and how often (takt).</summary>
internal sealed class ExpectReportsHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Unit>> HandleAsync(ExpectReportsCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Unit>(
            change,
            async facts =>
            {
                var unit = await db.GetAsync<Unit>(u => u.Id == command.Unit, ct);
                if (command.Version is { } version && version != unit.Version)
                {
                    return new SomebodyWasFirst();
                }

                unit.Expect(command.ToReport, command.OwnCadence);
                facts.Add(new UnitExpectationChanged(unit.Id, unit.ExpectedToReport, unit.OwnCadence));
                return unit;
            },
            ct);
}

internal sealed record UnitExpectationChanged(Id<Unit> Unit, bool ExpectedToReport, Cadence? OwnCadence) : Fact;
