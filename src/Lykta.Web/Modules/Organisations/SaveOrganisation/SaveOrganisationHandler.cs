using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Organisations.SaveUnit;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.SaveOrganisation;

/// <summary>Id null makes a new organisation, which may bring its first unit along.</summary>
internal sealed record SaveOrganisationCommand(
    Id<Organisation>? Id = null, string? Name = null, OrganisationKind? Kind = null, bool IsActive = true, long? Version = null, UnitWords? FirstUnit = null);

/// <summary>Adds or changes an organisation. Names are unique in the municipality.</summary>
internal sealed class SaveOrganisationHandler(Changes changes, LyktaDbContext db, IAccountHolders accounts)
{
    public Task<Result<Organisation>> HandleAsync(SaveOrganisationCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Organisation>(
            change,
            async facts =>
            {
                var wrong = Check(command);
                if (await accounts.IsProtectedAsync(command.FirstUnit?.ReadContact, ct))
                {
                    wrong["UnitContact"] = SaveUnitTexts.ContactOfAPerson;
                }

                if (wrong.Count > 0)
                {
                    return new MalformedInput(wrong);
                }

                var (name, kind) = (command.Name!.Trim(), command.Kind!.Value);
                if (await db.Set<Organisation>().AnyAsync(o => o.Name == name && o.Id != command.Id, ct))
                {
                    return new OrganisationNameTaken(name);
                }

                return command.Id is null
                    ? Add(command, name, kind, change.At, facts)
                    : await ChangeAsync(command, name, kind, facts, ct);
            },
            ct);

    private static Dictionary<string, Text> Check(SaveOrganisationCommand command)
    {
        var wrong = new Dictionary<string, Text>();
        if (string.IsNullOrWhiteSpace(command.Name) || command.Name.Trim().Length > 120)
        {
            wrong["Name"] = SaveOrganisationTexts.NameMissing;
        }

        if (command.Kind is null)
        {
            wrong["Kind"] = SaveOrganisationTexts.KindMissing;
        }

        command.FirstUnit?.Check(wrong, "Unit");
        return wrong;
    }

    private Organisation Add(SaveOrganisationCommand command, string name, OrganisationKind kind, DateTime at, Facts facts)
    {
        var organisation = new Organisation(db.Municipality, Id<Organisation>.New(at), name, kind);
        db.Add(organisation);
        facts.Add(new OrganisationAdded(organisation.Id, kind));
        if (command.FirstUnit is { IsEmpty: false } words)
        {
            var unit = words.ToUnit(db.Municipality, organisation.Id, at);
            db.Add(unit);
            facts.Add(new UnitAdded(unit.Id, organisation.Id));
        }

        return organisation;
    }

    private async Task<Result<Organisation>> ChangeAsync(SaveOrganisationCommand command, string name, OrganisationKind kind, Facts facts, CancellationToken ct)
    {
        var organisation = await db.GetAsync<Organisation>(o => o.Id == command.Id, ct);
        if (command.Version is { } version && version != organisation.Version)
        {
            return new SomebodyWasFirst();
        }

        organisation.Describe(name, kind);
        var result = organisation.Activate(command.IsActive);
        if (result.IsOk)
        {
            facts.Add(new OrganisationChanged(organisation.Id, kind, organisation.IsActive));
        }

        return result;
    }
}

internal sealed record OrganisationAdded(Id<Organisation> Organisation, OrganisationKind Kind) : Fact;

internal sealed record OrganisationChanged(Id<Organisation> Organisation, OrganisationKind Kind, bool IsActive) : Fact;
