using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>The lists of 10,000 measures and the meeting that goes through them, as the coordinator and as a responsible organisation see them.</summary>
internal static class MeasuresBenchmark
{
    private const int Size = 10_000;
    private const string Aim = "< 300 ms";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await FillAsync(town.Municipality);
        var (overview, measures, picture) = await HeldMeeting.NewAsync(town);
        var page = $"/{town.Municipality.Code}/atgarder";
        foreach (var (what, path) in ((string, string)[])
        [
            ("the page atgarder", page), ("… all states", $"{page}?status=all"), ("… as a board", $"{page}?visa=tavla&status=all"), ("… search", $"{page}?status=all&q=belysning%207"),
            ("GET /api/v1/measures", "/api/v1/measures"), ("… overdue in an area", "/api/v1/measures?status=overdue&area=O3"), ("… far into the list", $"/api/v1/measures?limit=20&cursor={Uri.EscapeDataString(await CursorAsync(town.Coordinator))}"),
            ("a meeting of 20 items, its measures", measures), ("… its picture", picture), ("… its overview", overview),
        ])
        {
            foreach (var (who, person) in ((string, TestPerson)[])[("coordinator", town.Coordinator), ("participant", town.Participant)])
            {
                var taken = await Samples.TakeAsync(9, async () =>
                {
                    using var response = await person.Client.GetAsync(new Uri(path, UriKind.Relative));
                    response.EnsureSuccessStatusCode();
                });
                await table.AddAsync(database, $"{what}, {Size:N0} measures, {who}", taken.Text, aim: Aim);
            }
        }
    }

    /// <summary>Far into the list: what lies behind it must not be read.</summary>
    private static async Task<string> CursorAsync(TestPerson person)
    {
        var cursor = string.Empty;
        for (var i = 0; i < 19; i++)
        {
            cursor = (await person.GetJsonAsync($"/api/v1/measures?limit=500&cursor={Uri.EscapeDataString(cursor)}")).GetProperty("next").GetString()!;
        }

        return cursor;
    }

    internal static async Task FillAsync(TestMunicipality municipality)
    {
        var organisations = new List<Id<Organisation>>();
        for (var i = 0; i < 11; i++)
        {
            organisations.Add(await municipality.OrganisationAsync($"Organisation {i}"));
        }

        organisations.Add(await municipality.OrganisationAsync("Grannbolaget"));
        await municipality.SaveAsync(db =>
        {
            var (random, now) = (new Random(2026), municipality.Change.At);
            for (var i = 0; i < Size; i++)
            {
                var organisation = organisations[random.Next(organisations.Count)];
                var at = now.AddDays(-random.Next(1, 730));
                var by = new MeasureActor(organisation, "Förvaltare", false, at);
                var (measure, step) = Measure.Propose(db.Municipality, Id<Measure>.New(at), Plan(i, organisation, random, by.Today), by).Value;
                db.Add(measure);
                db.Add(step);
                Live(measure, by with { At = now }, random.Next(6)).ForEach(s => db.Add(s));
            }

            return Task.FromResult(Size);
        });
    }

    private static MeasurePlan Plan(int i, Id<Organisation> organisation, Random random, DateOnly today) => new()
    {
        PublicName = string.Create(CultureInfo.InvariantCulture, $"Ny belysning {i}"),
        Kind = MeasureKind.Physical,
        Detail = "Fyra armaturer under taket och två stolpar mot cykelstället.",
        Audience = (Audience)random.Next(3),
        Area = $"O{random.Next(1, 13)}",
        ProblemKind = "unsafe_place",
        Organisation = organisation,
        Due = today.AddDays(random.Next(7, 120)),
    };

    private static List<MeasureStep> Live(Measure measure, MeasureActor by, int steps)
    {
        var taken = new List<MeasureStep>();
        if (steps is 1)
        {
            taken.Add(measure.Decline(by, "Hinner inte.", null, null).Value);
        }

        if (steps > 1)
        {
            taken.Add(measure.TakeOn(by, null, null).Value);
        }

        if (steps > 2)
        {
            taken.Add(measure.Begin(by, by.Today.AddDays(-1)).Value);
        }

        if (steps > 3)
        {
            taken.Add(measure.Finish(by, by.Today).Value);
        }

        return taken;
    }
}
