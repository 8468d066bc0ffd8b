using System.Net.Mail;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.CreateUser;

/// <summary>Organisation null means the municipality's own. A known e-mail address gets one more membership or role.</summary>
internal sealed record CreateUserCommand(string EMail, Role Role, string? Organisation = null, string? Name = null);

/// <summary>Gives a person a role in the municipality; makes the person where the address is new.</summary>
internal sealed class CreateUserHandler(Changes changes, LyktaDbContext db, PersonRegister register)
{
    public Task<Result<Membership>> HandleAsync(CreateUserCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Membership>(
            change,
            async facts =>
            {
                if (!MailAddress.TryCreate(command.EMail, out _))
                {
                    return new NotAnEMailAddress(command.EMail);
                }

                var organisation = await db.Organisations().FirstOrDefaultAsync(
                    o => command.Organisation == null ? o.IsMunicipalitysOwn : o.Name == command.Organisation, ct);
                if (organisation is null)
                {
                    return new NoSuchOrganisation(command.Organisation ?? string.Empty);
                }

                var person = await register.FindOrMakeAsync(command.EMail, command.Name, change.At, ct);
                var membership = await db.Set<Membership>().FirstOrDefaultAsync(
                    m => m.PersonId == person.Id && m.OrganisationId == organisation.Id, ct);
                if (membership is null)
                {
                    membership = new Membership(db.Municipality, Id<Membership>.New(change.At), person.Id, organisation.Id, change.At);
                    db.Add(membership);
                }

                membership.Give(command.Role);
                facts.Add(new RoleGiven(membership.Id, command.Role.Word()));
                return membership;
            },
            ct);
}

internal sealed record RoleGiven(Id<Membership> Membership, string Role) : Fact;
