using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.ShowPledge;

/// <summary>A promise with who gives it, and how hard its words are to read.</summary>
internal sealed record ShownPromise(string Party, string Words, Lix Lix);

/// <summary>A citizen pledge with all that its page shows.</summary>
internal sealed record ShownPledge
{
    public required CitizenPledge Pledge { get; init; }

    public required PledgeParts Parts { get; init; }

    public required IReadOnlyList<ShownPromise> Promises { get; init; }

    public required string Where { get; init; }

    public string? Theme { get; init; }

    public required IReadOnlyList<PledgeReading> Readings { get; init; }

    public string? Agreement { get; init; }

    /// <summary>The problem's name and the measures, as the viewer may see them.</summary>
    public string? Problem { get; init; }

    public required IReadOnlyList<SeenMeasure> Measures { get; init; }

    /// <summary>The contribution it came from; null where there is none, or it is for fewer readers.</summary>
    public SeenContribution? Source { get; init; }
}

/// <summary>Reads one citizen pledge (visa medborgarlöfte).</summary>
internal sealed class ShowPledgeQuery(LyktaDbContext db)
{
    public async Task<ShownPledge> RunAsync(Id<CitizenPledge> id, Viewer viewer, CancellationToken ct)
    {
        var pledge = await db.Set<CitizenPledge>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        var parts = await db.PartsOfAsync(id, ct);
        var names = await db.OrganisationNamesAsync(ct);
        var measures = parts.Measures.Select(m => m.MeasureId).ToList();
        return new ShownPledge
        {
            Pledge = pledge,
            Parts = parts,
            Promises = [.. parts.Promises.Select(p => new ShownPromise(names.NameOf(p.OrganisationId, p.Outside), p.Words, Lix.Of(p.Words)))],
            Where = await WhereAsync(pledge, ct),
            Theme = pledge.Theme is { } theme ? (await db.Themes().ToListAsync(ct)).Find(t => t.Code == theme)?.Label.ToString() : null,
            Readings = await db.Set<PledgeReading>().AsNoTracking().Where(r => r.PledgeId == id).OrderBy(r => r.On).ThenBy(r => r.Id).ToListAsync(ct),
            Agreement = pledge.AgreementId is { } agreement ? await db.Agreements().Where(a => a.Id == agreement).Select(a => a.Title).FirstOrDefaultAsync(ct) : null,
            Problem = pledge.ProblemId is { } problem ? await db.ProblemsSeenBy(viewer).Where(p => p.Id == problem).Select(p => p.Name).FirstOrDefaultAsync(ct) : null,
            Measures = measures.Count == 0 ? [] : await db.MeasuresSeenBy(viewer).Where(m => measures.Contains(m.Id)).OrderBy(m => m.PublicName).ToListAsync(ct),
            Source = pledge.ContributionId is { } contribution ? await db.ContributionsSeenBy(viewer).FirstOrDefaultAsync(c => c.Id == contribution, ct) : null,
        };
    }

    private async Task<string> WhereAsync(CitizenPledge pledge, CancellationToken ct)
    {
        var place = pledge.PlaceId is { } id ? await db.Places().Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(ct) : null;
        var area = pledge.AreaCode is { } code ? await db.WorkingAreas().Where(a => a.Code == code).Select(a => a.Name).FirstOrDefaultAsync(ct) ?? code : null;
        return string.Join(", ", ((string?[])[place, area]).OfType<string>()) is { Length: > 0 } where ? where : AgreementTexts.WholeMunicipality.ToString();
    }
}
