using System.Net.Mail;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.CreateUser;
using Lykta.Modules.People.Domain;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ManagePeople;

internal sealed record InvitePersonCommand(
    string? EMail, string? Name, Id<Organisation>? Organisation, IReadOnlyCollection<Role> Roles, Id<Unit>? Unit = null, Id<Person>? Deputy = null);

/// <summary>Who was invited, and the link that is shown once; null for somebody who already has a way in.</summary>
internal sealed record Invitation(Membership Membership, string? Link);

/// <summary>Invites a person (bjud in): makes them a member with roles, organisation, unit and deputy, and mails a one-time link.</summary>
internal sealed class InvitePersonHandler(Changes changes, LyktaDbContext db, PersonRegister register, OneTimeLinks links, LyktaSettings settings)
{
    public Task<Result<Invitation>> HandleAsync(InvitePersonCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Invitation>(
            change,
            async facts =>
            {
                var organisation = command.Organisation is { } id ? await db.Organisations().FirstOrDefaultAsync(o => o.Id == id && o.IsActive, ct) : null;
                var wrong = Check(command, organisation is not null);
                if (wrong.Count > 0)
                {
                    return new MalformedInput(wrong);
                }

                if (command.Unit is { } unit && !await db.Units().AnyAsync(u => u.Id == unit && u.OrganisationId == organisation!.Id, ct))
                {
                    return MalformedInput.Of("Unit", new UnitOfAnotherOrganisation().Message);
                }

                var person = await register.FindOrMakeAsync(command.EMail!, command.Name, change.At, ct);
                var membership = await MembershipAsync(person, organisation!.Id, change.At, ct);
                foreach (var role in command.Roles.Where(r => !membership.Roles.Contains(r)))
                {
                    facts.Add(new RoleGiven(membership.Id, role.Word()));
                }

                var settled = membership.Settle([.. membership.Roles, .. command.Roles], command.Unit ?? membership.UnitId, command.Deputy ?? membership.DeputyId);
                if (!settled.IsOk)
                {
                    return settled.Refusal;
                }

                facts.Add(new PersonInvited(membership.Id));
                return new Invitation(membership, await LinkAsync(person, change.At, facts, ct));
            },
            ct);

    private static Dictionary<string, Text> Check(InvitePersonCommand command, bool knownOrganisation)
    {
        var wrong = new Dictionary<string, Text>();
        if (command.EMail?.Trim() is not { Length: > 0 and <= 254 } address || !MailAddress.TryCreate(address, out _))
        {
            wrong["EMail"] = ManagePeopleTexts.EMailWrong;
        }

        if (command.Name is { Length: > 120 })
        {
            wrong["Name"] = ManagePeopleTexts.NameLong;
        }

        if (!knownOrganisation)
        {
            wrong["Organisation"] = ManagePeopleTexts.ChooseOrganisation;
        }

        if (command.Roles.Count == 0)
        {
            wrong["Roles"] = new NoRole().Message;
        }

        return wrong;
    }

    private async Task<Membership> MembershipAsync(Person person, Id<Organisation> organisation, DateTime at, CancellationToken ct)
    {
        var membership = await db.Set<Membership>().FirstOrDefaultAsync(m => m.PersonId == person.Id && m.OrganisationId == organisation, ct);
        if (membership is null)
        {
            membership = new Membership(db.Municipality, Id<Membership>.New(at), person.Id, organisation, at);
            db.Add(membership);
        }

        membership.Return();
        return membership;
    }

    private async Task<string?> LinkAsync(Person person, DateTime at, Facts facts, CancellationToken ct)
    {
        if ((settings.PasswordAlone && person.PasswordHash is not null) || await db.Set<IdentityUserPasskey<Id<Person>>>().AnyAsync(p => p.UserId == person.Id, ct))
        {
            return null;
        }

        var secret = await links.IssueAsync(person, at, facts, ct);
        await links.MailAsync(person, secret, LinkMail.InviteSubject, LinkMail.InviteBody, at, ct);
        return links.Whole(secret);
    }
}

internal sealed record PersonInvited(Id<Membership> Membership) : Fact;
