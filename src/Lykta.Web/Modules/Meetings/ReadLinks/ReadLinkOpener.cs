using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ReadLinks;

/// <summary>
/// Lets whoever holds a read link in, as a reader with no account.
/// Opening notes the day, never the hour.
/// </summary>
internal sealed class ReadLinkOpener(LyktaDbContext db, Tenant tenant, CurrentViewer current, Permissions permissions, WrongLinks wrong, TimeProvider clock)
{
    public async Task<Result<ReadLink>> OpenAsync(string? token, string address, CancellationToken ct)
    {
        if (wrong.IsStopped(address))
        {
            return new TooManyWrongReadLinks();
        }

        var hash = LinkSecret.HashOf(token ?? string.Empty);
        if (await db.AllOf<ReadLink>().AsNoTracking().FirstOrDefaultAsync(l => l.TokenHash == hash, ct) is not { } link)
        {
            wrong.Wrong(address);
            return new ReadLinkIsUnknown();
        }

        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        tenant.Enter(link.Municipality);
        if (link.Objection(today) is { } no)
        {
            return no;
        }

        if (link.LastSeenOn != today)
        {
            await db.Set<ReadLink>().Where(l => l.Id == link.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.LastSeenOn, today), ct);
        }

        current.Set(Viewer.Reader(link.Municipality, (await db.CurrentMunicipality().OneAsync(ct)).Name, link.Function, permissions));
        return link;
    }
}
