using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Benchmarks;

/// <summary>A thousand problems with 10,000 measures, half of them tied: the lists and the gaps in the chain.</summary>
internal static class ProblemsBenchmark
{
    private const int Size = 1_000;
    private const string Aim = "< 300 ms";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await MeasuresBenchmark.FillAsync(town.Municipality);
        var problem = await FillAsync(town.Municipality);
        var page = $"/{town.Municipality.Code}/problem";
        foreach (var (what, path) in ((string, string)[])
        [
            ("the page problem", page), ("… far into the list", $"{page}?sida=15"), ("… of a kind in an area", $"{page}?about=graffiti&area=O3"), ("the gaps in the chain", $"{page}/luckor"),
            ("… one kind, whole", $"{page}/luckor?visa=MeasureWithoutCause"), ("a problem", $"{page}/{problem}"), ("GET /api/v1/problems", "/api/v1/problems"),
        ])
        {
            foreach (var (who, person) in ((string, TestPerson)[])[("coordinator", town.Coordinator), ("participant", town.Participant)])
            {
                var taken = await Samples.TakeAsync(9, async () =>
                {
                    using var response = await person.Client.GetAsync(new Uri(path, UriKind.Relative));
                    response.EnsureSuccessStatusCode();
                });
                await table.AddAsync(database, $"{what}, {Size:N0} problems and 10,000 measures, {who}", taken.Text, aim: Aim);
            }
        }
    }

    private static Task<Id<Problem>> FillAsync(TestMunicipality municipality) => municipality.SaveAsync(async db =>
    {
        var (random, now) = (new Random(2026), municipality.Change.At);
        var own = await db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).SingleAsync();
        var (problems, causes, goals) = (new List<Problem>(), new List<Cause>(), new List<Goal>());
        for (var i = 0; i < Size; i++)
        {
            var problem = Problem.Raise(db.Municipality, Id<Problem>.New(now), Statement(i, random), ProblemOrigin.ByHand, own, now).Value;
            problems.Add(problem);
            if (i % 3 > 0)
            {
                causes.Add(Cause.Find(problem, [], Id<Cause>.New(now), new("Mörkt", CausePerspective.Situational, null, "Platsbesök", CauseStrength.Supported, null), now).Value);
                goals.Add(Goal.Set(problem, Id<Goal>.New(now), new(GoalIndicator.OwnCount, "Sanerat klotter", 12, 4, SwedishTime.DayOf(now).AddDays(200)), now).Value);
            }
        }

        db.AddRange(problems);
        db.AddRange(causes);
        db.AddRange(goals);
        await db.SaveChangesAsync();
        foreach (var (i, measure) in (await db.Set<Measure>().Where(m => m.State != MeasureState.Declined).OrderBy(m => m.Id).Take(5_000).ToListAsync()).Index())
        {
            var problem = problems[i % problems.Count];
            var whole = i % 2 == 0 && causes.Find(c => c.ProblemId == problem.Id) is { };
            _ = measure.Tie(new MeasureTie(problem.Id, whole ? goals.Find(g => g.ProblemId == problem.Id)!.Id : null, null), new MeasureActor(measure.OrganisationId, "Förvaltare", true, now)).Value;
            if (whole)
            {
                db.Add(new MeasureCause(measure, causes.Find(c => c.ProblemId == problem.Id)!.Id));
            }
        }

        return problems[1].Id;
    });

    private static ProblemStatement Statement(int i, Random random) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"Klotter vid tunnel {i}"),
        Kind = "graffiti",
        Area = $"O{random.Next(1, 13)}",
        From = new DateOnly(2026, 1, 5),
        Description = "Kvällar mot helgen.",
        Audience = (Audience)random.Next(3),
    };
}
