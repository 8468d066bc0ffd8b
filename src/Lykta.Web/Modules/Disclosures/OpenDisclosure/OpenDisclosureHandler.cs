using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Disclosures.OpenDisclosure;

/// <summary>Opens a disclosure, or changes what was asked for while it is prepared.</summary>
internal sealed class OpenDisclosureHandler(Changes changes, LyktaDbContext db)
{
    /// <param name="id">The one to change; null opens a new one.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="viewer">Whose it becomes.</param>
    /// <param name="change">Who and when.</param>
    /// <param name="ct">Stops it.</param>
    public Task<Result<Disclosure>> HandleAsync(Id<Disclosure>? id, Asked asked, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Disclosure>(
            change,
            async facts =>
            {
                var disclosure = id is { } known ? await db.HoldDisclosureAsync(known, viewer, ct) : new Disclosure(db.Municipality, Id<Disclosure>.New(change.At), viewer.Organisation, change.At);
                var said = disclosure.Ask(asked, facts.Names);
                if (said.IsOk)
                {
                    _ = id is null ? db.Add(disclosure) : null;
                    facts.Add(id is null ? new DisclosureOpened(disclosure.Id) : new DisclosureRestated(disclosure.Id));
                }

                return said;
            },
            ct);
}

internal sealed record DisclosureOpened(Id<Disclosure> Disclosure) : Fact;

internal sealed record DisclosureRestated(Id<Disclosure> Disclosure) : Fact;
