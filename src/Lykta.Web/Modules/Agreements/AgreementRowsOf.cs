using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements;

/// <summary>The rows that a change of an agreement, a pledge or a council begins with, and what is asked of what they link to.</summary>
internal static class AgreementRowsOf
{
    public static async Task<AgreementParts> PartsOfAsync(this LyktaDbContext db, Id<CollaborationAgreement> id, CancellationToken ct) => new(
        await db.Set<AgreementParty>().AsNoTracking().Where(p => p.AgreementId == id).OrderBy(p => p.Number).ToListAsync(ct),
        await db.Set<AgreementArea>().AsNoTracking().Where(a => a.AgreementId == id).OrderBy(a => a.Number).ToListAsync(ct),
        await db.Set<AgreementProblem>().AsNoTracking().Where(p => p.AgreementId == id).OrderBy(p => p.ProblemId).ToListAsync(ct));

    public static async Task<PledgeParts> PartsOfAsync(this LyktaDbContext db, Id<CitizenPledge> id, CancellationToken ct) => new(
        await db.Set<PledgePromise>().AsNoTracking().Where(p => p.PledgeId == id).OrderBy(p => p.Number).ToListAsync(ct),
        await db.Set<PledgeDialogue>().AsNoTracking().Where(d => d.PledgeId == id).OrderBy(d => d.Number).ToListAsync(ct),
        await db.Set<PledgeMeasure>().AsNoTracking().Where(m => m.PledgeId == id).OrderBy(m => m.MeasureId).ToListAsync(ct));

    public static Task<List<CouncilMember>> MembersOfAsync(this LyktaDbContext db, Id<Council> id, CancellationToken ct) =>
        db.Set<CouncilMember>().AsNoTracking().Where(m => m.CouncilId == id).OrderBy(m => m.Number).ToListAsync(ct);

    /// <summary>Whether every party named by id is an organisation of the collaboration.</summary>
    public static async Task<bool> AreOrganisationsAsync(this LyktaDbContext db, IEnumerable<PartyName> parties, CancellationToken ct)
    {
        var ids = parties.Select(p => p.Organisation).OfType<Id<Organisation>>().Distinct().ToList();
        return ids.Count == 0 || await db.Organisations().CountAsync(o => ids.Contains(o.Id), ct) == ids.Count;
    }

    public static Task<Id<Organisation>> OwnOrganisationAsync(this LyktaDbContext db, CancellationToken ct) =>
        db.Organisations().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).OneAsync(ct);

    public static async Task<IReadOnlyDictionary<Guid, string>> OrganisationNamesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Organisations().Select(o => new { o.Id, o.Name }).ToListAsync(ct)).ToDictionary(o => o.Id.Value, o => o.Name);

    /// <summary>What a party is called.</summary>
    public static string NameOf(this IReadOnlyDictionary<Guid, string> names, Id<Organisation>? organisation, string? outside) =>
        outside ?? (organisation is { } id ? names.GetValueOrDefault(id.Value, string.Empty) : string.Empty);
}
