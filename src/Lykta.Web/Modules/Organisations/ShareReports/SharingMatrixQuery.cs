using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.ShareReports;

/// <summary>Every active organisation's step towards every other, with the reasons. Where no row is, the step is the area count.</summary>
internal sealed class SharingMatrixQuery(LyktaDbContext db)
{
    public async Task<SharingMatrix> RunAsync(CancellationToken ct)
    {
        var organisations = await db.Organisations().Where(o => o.IsActive).OrderByDescending(o => o.IsMunicipalitysOwn).ThenBy(o => o.Name).ToListAsync(ct);
        var grants = await db.Set<SharingGrant>().AsNoTracking().ToListAsync(ct);
        return new SharingMatrix(organisations, grants.ToDictionary(g => (g.OwnerId, g.ReceiverId)));
    }
}

internal sealed record SharingMatrix(
    IReadOnlyList<SeenOrganisation> Organisations, IReadOnlyDictionary<(Id<Organisation> Owner, Id<Organisation> Receiver), SharingGrant> Grants)
{
    public SharingStep Step(Id<Organisation> owner, Id<Organisation> receiver) =>
        Grants.TryGetValue((owner, receiver), out var grant) ? grant.Step : SharingStep.AreaCount;

    public bool DetailOnOwnPlaces(Id<Organisation> owner, Id<Organisation> receiver) => Grants.TryGetValue((owner, receiver), out var grant) && grant.DetailOnOwnPlaces;

    /// <summary>The step in words, with what is added to it.</summary>
    public string Words(Id<Organisation> owner, Id<Organisation> receiver) =>
        ShareReportsTexts.Words(Step(owner, receiver), DetailOnOwnPlaces(owner, receiver));

    /// <summary>The steps somebody gave a reason for, as sentences to read.</summary>
    public IEnumerable<(string Owner, string Receiver, SharingGrant Grant)> Reasons()
    {
        var names = Organisations.ToDictionary(o => o.Id, o => o.Name);
        return Grants.Values.Where(g => g.Reason is not null && names.ContainsKey(g.OwnerId) && names.ContainsKey(g.ReceiverId))
            .OrderByDescending(g => g.ChangedAt)
            .Select(g => (names[g.OwnerId], names[g.ReceiverId], g));
    }
}
