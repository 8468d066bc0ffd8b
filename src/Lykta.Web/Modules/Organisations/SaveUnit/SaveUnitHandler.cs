using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.SaveUnit;

/// <summary>Id null makes a new unit of the organisation.</summary>
internal sealed record SaveUnitCommand(Id<Organisation> Organisation, Id<Unit>? Id, UnitWords Words, bool IsActive = true, long? Version = null);

/// <summary>Adds or changes a unit (enhet): the one that reports, and whose absence is followed.</summary>
internal sealed class SaveUnitHandler(Changes changes, LyktaDbContext db, IAccountHolders accounts)
{
    public Task<Result<Unit>> HandleAsync(SaveUnitCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Unit>(
            change,
            async facts =>
            {
                var organisation = await db.GetAsync<Organisation>(o => o.Id == command.Organisation, ct);
                var wrong = new Dictionary<string, Text>();
                command.Words.Check(wrong);
                if (await accounts.IsProtectedAsync(command.Words.ReadContact, ct))
                {
                    wrong["Contact"] = SaveUnitTexts.ContactOfAPerson;
                }

                if (wrong.Count > 0 || command.Words.IsEmpty)
                {
                    return new MalformedInput(wrong.Count > 0 ? wrong : new() { ["Name"] = SaveUnitTexts.NameMissing });
                }

                var name = command.Words.Name!.Trim();
                if (await db.Set<Unit>().AnyAsync(u => u.OrganisationId == organisation.Id && u.Name == name && u.Id != command.Id, ct))
                {
                    return new UnitNameTaken(name);
                }

                return command.Id is null ? Add(command, change.At, facts) : await ChangeAsync(command, name, facts, ct);
            },
            ct);

    private Unit Add(SaveUnitCommand command, DateTime at, Facts facts)
    {
        var unit = command.Words.ToUnit(db.Municipality, command.Organisation, at);
        db.Add(unit);
        facts.Add(new UnitAdded(unit.Id, command.Organisation));
        return unit;
    }

    private async Task<Result<Unit>> ChangeAsync(SaveUnitCommand command, string name, Facts facts, CancellationToken ct)
    {
        var unit = await db.GetAsync<Unit>(u => u.Id == command.Id && u.OrganisationId == command.Organisation, ct);
        if (command.Version is { } version && version != unit.Version)
        {
            return new SomebodyWasFirst();
        }

        unit.Describe(name, command.Words.Function!.Trim(), command.Words.ReadContact, command.Words.ExpectedToReport);
        unit.Activate(command.IsActive);
        facts.Add(new UnitChanged(unit.Id, unit.ExpectedToReport, unit.IsActive));
        return unit;
    }
}

internal sealed record UnitAdded(Id<Unit> Unit, Id<Organisation> Organisation) : Fact;

internal sealed record UnitChanged(Id<Unit> Unit, bool ExpectedToReport, bool IsActive) : Fact;
