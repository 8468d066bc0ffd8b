using System.Security.Claims;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ChooseMunicipality;

/// <summary>The municipalities a signed-in person, or a paired device, can work in.</summary>
internal sealed class ChooseMunicipalityQuery(LyktaDbContext db)
{
    public async Task<IReadOnlyList<MembershipChoice>> RunAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (principal.BoundTo() is { } bound)
        {
            return [new MembershipChoice(bound, bound.ToString())];
        }

        var person = new Id<Person>(principal.PersonId() ?? Guid.Empty);
        var rows = await (
            from m in db.AllOf<Membership>()
            join k in db.AllMunicipalities() on m.Municipality equals k.Code
            where m.PersonId == person && m.EndedAt == null
            orderby k.Name
            select new { k.Code, k.Name }).Distinct().ToListAsync(ct);
        return [.. rows.Select(r => new MembershipChoice(r.Code, r.Name))];
    }
}
