using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.SetResponsibility;

/// <summary>Says who leads the work, and which function coordinates it (11–13 §§).</summary>
internal sealed class SetResponsibilityHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<ActResponsibility>> HandleAsync(ResponsibilitySaid said, long? version, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ActResponsibility>(
            change,
            async facts =>
            {
                var known = await db.Set<ActResponsibility>().FirstOrDefaultAsync(ct);
                if (known is not null && version is { } seen && seen != known.Version)
                {
                    return new SomebodyWasFirst();
                }

                var set = (known ?? new ActResponsibility(db.Municipality)).Say(said);
                if (set.IsOk)
                {
                    _ = known is null ? db.Add(set.Value) : null;
                    facts.Add(new ActResponsibilitySet(set.Value.LeadingOrgan is not null, set.Value.CoordinationFunction is not null, set.Value.Contact is not null, set.Value.IsOpen));
                }

                return set;
            },
            ct);
}

internal sealed record ActResponsibilitySet(bool HasOrgan, bool HasFunction, bool HasContact, bool IsOpen) : Fact;
