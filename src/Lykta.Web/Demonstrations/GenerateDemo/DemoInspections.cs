using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.ShowAnalysis;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The inspections of a demonstration: an entrance judged by two, and a year later again, when the light and the planting had been mended and the signs had not.</summary>
internal sealed class DemoInspections(MunicipalityCode town, DemoCalendar calendar)
{
    private const string Summary =
        "Norra entrén är otryggast mellan tåget och bussen efter klockan 20. Det som brister är ljus, överblick och skötsel, och ingen har ansvar för ytan vid cykelstället. Flödet faller till en tiondel på kvällen, så den som kommer sent är ensam. Föreslås: nytt ljus, cykelstället ut från väggen, rondering och en gemensam plan.";

    private static readonly Dictionary<string, (int First, int Second, int? Agreed, int? Then, string? Words)> Points = new()
    {
        ["gestaltning-1"] = (9, 9, null, 10, null),
        ["gestaltning-2"] = (4, 7, 5, 11, "Nischen bakom cykelstället."),
        ["gestaltning-3"] = (6, 6, null, 12, null),
        ["gestaltning-4"] = (15, 15, null, 15, null),
        ["funktioner-1"] = (17, 17, null, 17, null),
        ["funktioner-2"] = (5, 8, 6, 6, "Kiosken stänger klockan 18."),
        ["funktioner-3"] = (8, 8, null, 8, null),
        ["manniskor-1"] = (11, 11, null, 11, null),
        ["manniskor-2"] = (7, 9, 8, 9, null),
        ["manniskor-3"] = (4, 4, null, 5, "Samma grupp vid trappan varje kväll."),
        ["tydlighet-1"] = (10, 10, null, 6, "Skylten till bussarna är borta."),
        ["tydlighet-2"] = (12, 12, null, 12, null),
        ["tydlighet-3"] = (14, 14, null, 15, null),
        ["kontroll-1"] = (6, 6, null, 6, null),
        ["kontroll-2"] = (9, 9, null, 14, null),
        ["kontroll-3"] = (5, 5, null, 12, "Ordningsvakter torsdag till lördag."),
        ["belysning-1"] = (5, 5, null, 14, null),
        ["belysning-2"] = (3, 6, 4, 13, null),
        ["belysning-3"] = (6, 6, null, 8, "Tre släckta mot cykelstället."),
        ["belysning-4"] = (12, 12, null, 12, null),
        ["skalskydd-1"] = (15, 15, null, 15, null),
        ["skalskydd-3"] = (8, 8, null, null, null),
        ["forvaltning-1"] = (9, 9, null, 14, null),
        ["forvaltning-2"] = (7, 7, null, 8, null),
        ["forvaltning-3"] = (6, 6, null, 15, null),
        ["forvaltning-4"] = (4, 4, null, 14, null),
        ["information-1"] = (12, 12, null, 12, null),
        ["information-2"] = (5, 5, null, 5, null),
        ["information-3"] = (13, 13, null, 9, null),
    };

    /// <summary>Both inspections of the entrance, and the analysis that rests on the first.</summary>
    public async Task<IReadOnlyList<object>> OfAsync(LyktaDbContext db, DemoSenders senders, CancellationToken ct)
    {
        var place = senders.Places[DemoPlaces.NorthEntrance];
        var template = CoreTemplates.First(town, InspectionKind.Place, calendar.End);
        var first = Begin(place, template, null, 400, "Fastighetsförvaltare");
        var before = Points.Select(p => Score(first, p.Key, p.Value.First, p.Value.Second, p.Value.Agreed, p.Value.Words)).ToList();
        _ = first.Settle(before, calendar.End).Value;
        var follow = Begin(place, template, first, 40, null);
        var after = Points.Where(p => p.Value.Then is not null).Select(p => Score(follow, p.Key, p.Value.Then, null, null, null)).ToList();
        _ = follow.Settle(after, calendar.End).Value;
        var coordinator = senders.People.Values.First() with { Roles = new HashSet<Role> { Role.Coordinator } };
        return [template, first, .. before, follow, .. after, .. await AnalysisAsync(db, first, coordinator, ct)];
    }

    private async Task<IEnumerable<object>> AnalysisAsync(LyktaDbContext db, Inspection inspection, Viewer coordinator, CancellationToken ct)
    {
        var (day, settled) = (inspection.On, SwedishTime.ToUtc(inspection.On.AddDays(14), new TimeOnly(15, 0)));
        var analysis = new SafetyAnalysis(town, Id<SafetyAnalysis>.New(calendar.End.AddSeconds(3)), inspection.PlaceId);
        _ = analysis.Write(new AnalysisStatement(calendar.FirstDay, day, inspection.Id, Summary), day, null).Value;
        object[] gathered =
        [
            Interview(4, "Bussförare", "Efter 22 väntar folk inne i bussen i stället för vid stolpen. Det är mörkt mellan tåget och oss."),
            Interview(5, "Butiksägare", "Vi stänger 18 för att personalen inte vill gå ut bakvägen."),
            Interview(6, "Fältare", "Ungdomarna står under taket för att det är varmt. De blir osams med dem som säljer."),
            Flow(7, new TimeOnly(17, 0), 412), Flow(8, new TimeOnly(22, 0), 38),
        ];
        _ = analysis.Settle(await db.AnalysisFiguresAsync(analysis, coordinator, ct), hasSettledInspection: true, settled).Value;
        return [analysis, .. gathered];

        KeyInterview Interview(int number, string function, string words) => KeyInterview.Note(analysis, Id<KeyInterview>.New(calendar.End.AddSeconds(number)), day, function, words, day, null).Value;

        FlowCount Flow(int number, TimeOnly at, int people) => FlowCount.Note(analysis, Id<FlowCount>.New(calendar.End.AddSeconds(number)), new FlowStatement(day, at, 60, people, "Ut genom norra entrén mot bussarna"), day, null).Value;
    }

    private Inspection Begin(Id<Place> place, InspectionTemplate template, Inspection? earlier, int ago, string? second) => Inspection.Begin(
        town, Id<Inspection>.New(calendar.End.AddSeconds(earlier is null ? 1 : 2)), place, template, earlier,
        new InspectionStatement(InspectionKind.Place, calendar.LastDay.AddDays(-ago), InTheDark: true, "Trygghetssamordnare", second, earlier?.Id), calendar.LastDay, null).Value;

    private static FactorScore Score(Inspection of, string factor, int? first, int? second, int? agreed, string? words)
    {
        var score = new FactorScore(of, factor);
        score.Judge(JudgedBy.First, first);
        score.Judge(JudgedBy.Second, second);
        score.Judge(JudgedBy.Agreed, agreed);
        score.Say(words);
        return score;
    }
}
