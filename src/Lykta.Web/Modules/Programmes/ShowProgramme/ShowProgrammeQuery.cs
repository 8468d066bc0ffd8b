using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.ShowProgramme;

/// <summary>A party of a programme by name.</summary>
internal sealed record ShownProgrammeParty(string Name, ProgrammeParty Part);

/// <summary>An activity of a step and how it stands.</summary>
internal sealed record ShownActivity(TemplateActivity Activity, TemplateStep Step, ProgrammeActivity? Noted, DateOnly Due)
{
    public bool IsSettled => Noted?.IsSettled == true;

    /// <summary>Its day has passed and it is neither done nor said not to be.</summary>
    public bool IsLate(DateOnly today) => !IsSettled && Due < today;
}

/// <summary>A programme with all that its page and its report show.</summary>
internal sealed record ShownProgramme
{
    public required Programme Programme { get; init; }

    public required ProgrammeTemplate Template { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyDictionary<Id<Place>, string> Places { get; init; }

    public required IReadOnlyList<ShownProgrammeParty> Parties { get; init; }

    public required IReadOnlyList<ShownActivity> Activities { get; init; }

    public required IReadOnlyList<SeenMeasure> Measures { get; init; }

    public required IReadOnlyDictionary<string, ProgrammeResult> Results { get; init; }

    public required IReadOnlyDictionary<(int Row, int Column), GridLevel> Squares { get; init; }

    /// <summary>As they were when it was closed, or as they are.</summary>
    public required ProgrammeFigures Figures { get; init; }

    public required DateOnly Today { get; init; }

    internal TemplateContent Content => Template.Content;

    /// <summary>Whether the template promises that factors get better.</summary>
    internal bool ExpectsFactors => Content.Results.Any(r => r.Rule == ResultRule.FactorsBetter);

    /// <summary>A closed programme has nothing late.</summary>
    internal int Late => Programme.IsClosed ? 0 : Activities.Count(a => a.IsLate(Today));

    internal int Settled => Activities.Count(a => a.IsSettled);

    /// <summary>The steps that the calendar is in.</summary>
    internal IEnumerable<TemplateStep> Now => Content.Steps.Where(s => s.FirstDay(Programme.StartsOn) <= Today && Today <= s.LastDay(Programme.StartsOn));

    /// <summary>Whether a result is reached: counted, or answered; null where neither can be said yet.</summary>
    internal bool? IsReached(ExpectedResult result) =>
        result.Rule == ResultRule.Answered ? Results.GetValueOrDefault(result.Key)?.IsReached : Figures.Finds(result.Rule, [.. Places.Keys], Content.LeastPlaces);
}

/// <summary>Reads a programme (visa program).</summary>
internal sealed class ShowProgrammeQuery(LyktaDbContext db, FiguresQuery figures, CurrentViewer current, TimeProvider clock)
{
    public async Task<ShownProgramme> RunAsync(Id<Programme> id, CancellationToken ct)
    {
        var programme = await db.Set<Programme>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        var template = await db.TemplateOfAsync(programme, ct);
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var noted = await db.Set<ProgrammeActivity>().AsNoTracking().Where(a => a.ProgrammeId == id).ToDictionaryAsync(a => a.Activity, StringComparer.Ordinal, ct);
        var parties = await db.Set<ProgrammeParty>().AsNoTracking().Where(p => p.ProgrammeId == id).OrderBy(p => p.Number).ToListAsync(ct);
        var names = await db.Organisations().ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return new ShownProgramme
        {
            Programme = programme,
            Template = template,
            Lead = names.GetValueOrDefault(programme.LeadId, ""),
            Places = await (from own in db.Set<ProgrammePlace>() join place in db.Places() on own.PlaceId equals place.Id where own.ProgrammeId == id orderby place.Name select place).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            Parties = parties.ConvertAll(p => new ShownProgrammeParty(p.OrganisationId is { } o ? names.GetValueOrDefault(o, "") : p.Outside ?? "", p)),
            Activities =
            [
                .. template.Content.Steps.SelectMany(s => s.Activities.Select(a => new ShownActivity(a, s, noted.GetValueOrDefault(a.Key), noted.GetValueOrDefault(a.Key)?.PlannedOn ?? s.LastDay(programme.StartsOn)))),
            ],
            Measures = await db.MeasuresSeenBy(current.Viewer).Where(m => db.Set<ProgrammeMeasure>().Any(p => p.ProgrammeId == id && p.MeasureId == m.Id)).OrderBy(m => m.Due).ThenBy(m => m.Id).ToListAsync(ct),
            Results = await db.Set<ProgrammeResult>().AsNoTracking().Where(r => r.ProgrammeId == id).ToDictionaryAsync(r => r.Result, StringComparer.Ordinal, ct),
            Squares = await db.Set<ProgrammeSquare>().AsNoTracking().Where(s => s.ProgrammeId == id).ToDictionaryAsync(s => (s.Row, s.Column), s => s.Level, ct),
            Figures = programme.Figures ?? await figures.RunAsync(programme, today, ct),
            Today = today,
        };
    }
}
