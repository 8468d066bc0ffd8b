using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.FindProgrammes;

/// <summary>A programme as the list tells it.</summary>
internal sealed record FoundProgramme
{
    public required Programme Programme { get; init; }

    public required Text Template { get; init; }

    public required int Activities { get; init; }

    public required int Settled { get; init; }

    public required int Late { get; init; }

    public required Text State { get; init; }
}

/// <summary>Lists programmes, those under way first (hitta program).</summary>
internal sealed class FindProgrammesQuery(LyktaDbContext db, TimeProvider clock)
{
    private const int Most = 500;

    public async Task<IReadOnlyList<FoundProgramme>> RunAsync(CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var found = await db.Set<Programme>().AsNoTracking().OrderBy(p => p.ClosedAt != null).ThenBy(p => p.EndsOn).ThenBy(p => p.Id).Take(Most).ToListAsync(ct);
        var templates = (await db.Set<ProgrammeTemplate>().AsNoTracking().ToListAsync(ct)).ToDictionary(t => (t.Key, t.Number), t => t.Content);
        var ids = found.ConvertAll(p => p.Id);
        var noted = (await db.Set<ProgrammeActivity>().AsNoTracking().Where(a => ids.Contains(a.ProgrammeId)).ToListAsync(ct)).ToLookup(a => a.ProgrammeId);
        return found.ConvertAll(p => Row(p, templates[(p.TemplateKey, p.Template)], noted[p.Id].ToDictionary(a => a.Activity, StringComparer.Ordinal), today));
    }

    private static FoundProgramme Row(Programme p, TemplateContent content, Dictionary<string, ProgrammeActivity> noted, DateOnly today)
    {
        var rows = content.Steps.SelectMany(s => s.Activities.Select(a => (Noted: noted.GetValueOrDefault(a.Key), Last: s.LastDay(p.StartsOn)))).ToList();
        return new FoundProgramme
        {
            Programme = p,
            Template = content.Name,
            Activities = rows.Count,
            Settled = rows.Count(r => r.Noted?.IsSettled == true),
            Late = p.IsClosed ? 0 : rows.Count(r => r.Noted?.IsSettled != true && (r.Noted?.PlannedOn ?? r.Last) < today),
            State = p.IsClosed ? ProgrammeTexts.Closed : today < p.StartsOn ? ProgrammeTexts.NotBegun : ProgrammeTexts.UnderWay,
        };
    }
}
