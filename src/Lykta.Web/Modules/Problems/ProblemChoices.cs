using Lykta.Design;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems;

/// <summary>What there is to choose among, in the filter and when a problem is raised, and what each is called.</summary>
internal sealed record ProblemChoices(IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Themes, IReadOnlyList<Choice> Areas, IReadOnlyList<Choice> Places)
{
    public static readonly ProblemChoices None = new([], [], [], []);

    public static async Task<ProblemChoices> ReadAsync(LyktaDbContext db, CancellationToken ct) => new(
        (await db.Kinds().Where(k => k.IsShown).OrderBy(k => k.Order).ToListAsync(ct)).ConvertAll(k => new Choice(k.Code, k.Label)),
        (await db.Themes().ToListAsync(ct)).ConvertAll(t => new Choice(t.Code, t.Label)),
        (await db.WorkingAreas().ToListAsync(ct)).ConvertAll(a => new Choice(a.Code, a.Name)),
        (await db.Places().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ConvertAll(p => new Choice(p.Id.ToString(), p.Name)));
}

/// <summary>What a problem is about and where, in words.</summary>
internal sealed class ProblemWords(IReadOnlyDictionary<string, string> about, IReadOnlyDictionary<string, string> areas, IReadOnlyDictionary<Guid, string> places)
{
    public static async Task<ProblemWords> ReadAsync(LyktaDbContext db, CancellationToken ct)
    {
        var kinds = (await db.KindNamesAsync(ct)).ToDictionary(k => "k" + k.Key, k => k.Value.ToString());
        foreach (var theme in await db.Themes().ToListAsync(ct))
        {
            kinds["t" + theme.Code] = theme.Label.ToString();
        }

        return new ProblemWords(
            kinds,
            await db.WorkingAreas().ToDictionaryAsync(a => a.Code, a => a.Name, ct),
            await db.Places().Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id.Value, p => p.Name, ct));
    }

    public string About(SeenProblem problem) => about.GetValueOrDefault(problem.Kind is { } kind ? "k" + kind : "t" + problem.Theme, problem.Kind ?? problem.Theme ?? string.Empty);

    public string Where(SeenProblem problem)
    {
        var area = problem.AreaCode is { } code ? areas.GetValueOrDefault(code, code) : null;
        var place = problem.PlaceId is { } id ? places.GetValueOrDefault(id.Value) : null;
        return (place, area) switch
        {
            ({ } p, { } a) => $"{p}, {a}",
            ({ } p, null) => p,
            (null, { } a) => a,
            _ => ProblemTexts.WholeMunicipality.ToString(),
        };
    }
}
