using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Contracts;

/// <summary>Somebody who gets mail about the municipality's work: address and language, and for which organisation.</summary>
internal sealed record MailReceiver(Guid Person, string EMail, string Language, Id<Organisation> Organisation, bool IsCoordinator);

/// <summary>A membership of somebody with an address: for which organisation, and as what.</summary>
internal sealed record MailMember(Guid Person, string EMail, string Language, Id<Organisation> Organisation, IReadOnlyCollection<Role> Roles);

/// <summary>The door to writing to people. An address given here is for a letter to that person alone, never for a screen or a list.</summary>
internal static class MailReceivers
{
    /// <summary>The participants and coordinators of the municipality, one row a person.</summary>
    public static async Task<IReadOnlyList<MailReceiver>> MeetingMailReceiversAsync(this LyktaDbContext db, CancellationToken ct) =>
        [.. (await db.MailMembersAsync(ct))
            .Where(m => m.Roles.Contains(Role.Participant) || m.Roles.Contains(Role.Coordinator))
            .GroupBy(m => m.Person)
            .Select(g => g.OrderByDescending(m => m.Roles.Contains(Role.Coordinator)).First())
            .Select(m => new MailReceiver(m.Person, m.EMail, m.Language, m.Organisation, m.Roles.Contains(Role.Coordinator)))];

    /// <summary>Everybody with an account here and an address, one row a membership.</summary>
    public static async Task<IReadOnlyList<MailMember>> MailMembersAsync(this LyktaDbContext db, CancellationToken ct)
    {
        var members = await (
            from m in db.Set<Membership>()
            join p in db.Set<Person>() on m.PersonId equals p.Id
            where m.EndedAt == null && p.Email != null
            select new { p.Id, p.Email, p.Language, m.OrganisationId, m.Roles }).AsNoTracking().ToListAsync(ct);
        return [.. members.Select(m => new MailMember(m.Id.Value, m.Email!, m.Language, m.OrganisationId, m.Roles)).OrderBy(m => m.EMail, StringComparer.Ordinal)];
    }
}
