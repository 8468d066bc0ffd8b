using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>
/// A picture's content as one viewer may see it: area counts for everyone, hot places and events of note only as far as the reports behind
/// them are shared with the viewer's organisation (delningstrappan).
/// </summary>
internal sealed class SeenContent(LyktaDbContext db, CurrentViewer current)
{
    public async Task<PictureContent> OfAsync(PictureContent content, CancellationToken ct)
    {
        if (current.Viewer.SeesEverything)
        {
            return content;
        }

        var asked = content.HotPlaces.SelectMany(h => h.Reports).Concat(content.EventsOfNote.Select(e => e.Report)).Distinct().ToList();
        var reached = (await db.ReportsSeenBy(current.Viewer).Where(r => asked.Contains(r.Id)).ToListAsync(ct)).ToDictionary(r => r.Id);
        return content with
        {
            HotPlaces = [.. content.HotPlaces.Select(h => Of(h, reached)).OfType<HotPlace>()],
            EventsOfNote = [.. content.EventsOfNote.Where(e => reached.ContainsKey(e.Report))],
        };
    }

    private static HotPlace? Of(HotPlace hot, Dictionary<Id<Report>, SeenReport> reached)
    {
        // A square is a position, and so a detail; a known place is shown from the step of place.
        var seen = hot.Reports.Select(id => reached.GetValueOrDefault(id)).OfType<SeenReport>().Where(r => r.InDetail || hot.PlaceId is not null).ToList();
        if (seen.Count == hot.Reports.Count && seen.TrueForAll(r => r.InDetail))
        {
            return hot;
        }

        return seen.Count < HotPlaceFinder.ReportsNeeded ? null : hot with
        {
            Reports = [.. seen.Select(r => r.Id)],
            Kinds = [.. seen.GroupBy(r => r.Kind).Select(g => new KindCount(g.Key, g.Count(), null)).OrderByDescending(k => k.Count).ThenBy(k => k.Kind, StringComparer.Ordinal)],
            When = ClockPattern.Of(seen.Where(r => r.InDetail).Select(r => (r.OccurredFrom!.Value, r.OccurredTo!.Value))),
        };
    }
}
