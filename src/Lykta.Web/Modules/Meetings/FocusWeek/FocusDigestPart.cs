using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.FocusWeek;

/// <summary>The week's focus (veckans fokus) in the digest, first of all, to everyone of the organisation it is for.</summary>
internal sealed class FocusDigestPart(LyktaDbContext db) : IDigestPart
{
    private static readonly Text Title = new("Veckans fokus", "This week's focus");

    public int Order => 5;

    public async Task<IReadOnlyList<DigestSection>> WriteAsync(DigestIssue issue, CancellationToken ct)
    {
        var organisations = issue.Receivers.SelectMany(r => r.Memberships).Select(m => m.Organisation).ToHashSet();
        var focuses = (await db.FocusPlacesAsync(organisations, SwedishTime.DayOf(issue.At), ct)).ToLookup(f => f.Organisation);
        return
        [
            .. from receiver in issue.Receivers
               let own = receiver.Memberships.Select(m => m.Organisation).Distinct().SelectMany(o => focuses[o]).ToList()
               where own.Count > 0
               select new DigestSection(receiver.Id, Title, [.. own.Select(f => new Text("  " + f.Line.Swedish, "  " + f.Line.English))]),
        ];
    }
}
