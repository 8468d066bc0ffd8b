using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.Contracts;

/// <summary>Whether there is a picture according to the Act and an action plan (lagen 2023:196, 4 and 5 §§), made here or registered.</summary>
internal sealed record ActBasis(bool HasPicture, bool HasPlan);

/// <summary>The door to what the Act asks for before anything else.</summary>
internal static class ActBasisSeen
{
    public static async Task<ActBasis> ActBasisAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct) => new(
        await db.Set<DecidedDocument>().AnyAsync(d => d.Kind == DecidedKind.SituationPicture, ct) || (await db.AdoptedStatutoryPicturesAsync(ct)).Count > 0,
        await db.Set<DecidedDocument>().AnyAsync(d => d.Kind == DecidedKind.ActionPlan, ct) || await db.PlansSeenBy(viewer).AnyAsync(p => p.Kind == PlanKind.Action && p.DecidedOn != null, ct));
}
