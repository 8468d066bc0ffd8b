using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.ListOrganisations;

/// <summary>Every organisation of the municipality with its units, the municipality's own first.</summary>
internal sealed class ListOrganisationsQuery(LyktaDbContext db)
{
    public async Task<IReadOnlyList<ListedOrganisation>> RunAsync(CancellationToken ct)
    {
        var organisations = await db.Organisations().OrderByDescending(o => o.IsMunicipalitysOwn).ThenBy(o => o.Name).ToListAsync(ct);
        var units = (await db.Units().OrderBy(u => u.Name).ToListAsync(ct)).ToLookup(u => u.OrganisationId);
        return [.. organisations.Select(o => new ListedOrganisation(o.Id, o.Name, o.Kind, o.IsMunicipalitysOwn, o.IsActive, [.. units[o.Id]]))];
    }
}

internal sealed record ListedOrganisation(
    Id<Organisation> Id, string Name, OrganisationKind Kind, bool IsMunicipalitysOwn, bool IsActive, IReadOnlyList<SeenUnit> Units);
