using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>An organisation that helps with a measure (medverkande); who takes part is everybody's to read.</summary>
internal sealed record SeenPartner
{
    public required Id<Measure> MeasureId { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }
}

/// <summary>The door to who helps with what.</summary>
internal static class PartnersSeen
{
    public static IQueryable<SeenPartner> MeasurePartners(this LyktaDbContext db) =>
        db.Set<MeasurePartner>().Select(p => new SeenPartner { MeasureId = p.MeasureId, OrganisationId = p.OrganisationId });
}
