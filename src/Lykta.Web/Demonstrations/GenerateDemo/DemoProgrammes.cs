using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The programmes of a demonstration: Trygga platser in its twenty-first month, its entry model half-way with something late, and Purple Flag with its grid begun.</summary>
internal sealed class DemoProgrammes(MunicipalityCode town, IReadOnlyDictionary<string, Id<Place>> places, IReadOnlyDictionary<string, Id<Organisation>> organisations, DemoCalendar calendar)
{
    private static readonly DemoProject[] AtTheEntrance = [DemoProjects.AtTravelCentre, DemoProjects.LightAtEntrance, DemoProjects.Bushes, DemoProjects.FieldWorkers, DemoProjects.Guards];

    private static readonly Dictionary<string, ActivityStatement> Told = new()
    {
        ["f-informera"] = Said(took: "Kommunpolis, trafikchef, fem fastighetsägare, handelns ordförande", people: 17, words: "Alla vill vara med. Handeln vill se ljus före vakter."),
        ["f-avgransa"] = Said(words: "Norra entrén, cykelstället och vägen till bussterminalen."),
        ["f-analys"] = Said(document: "KS 2025/118"),
        ["f-vandring1"] = Said(took: "Boende, resenärer, fältare, parkchef", people: 12, words: "Mörkt vid cykelstället, och ingen ser trappan.", document: "Protokoll från platsvandring 1"),
        ["f-plan"] = Said(document: "KS 2025/140"),
        ["f-styrgrupp"] = Said(took: "Lokala brottsförebyggande rådet", document: "Rådets beslut § 14"),
        ["f-styrutbildning"] = Said(notDone: "Länsstyrelsens utbildning ställdes in. Styrgruppen läste materialet själv."),
        ["f-finansiera"] = Said(words: "Trafikbolaget och handeln delar på ljuset. Energibolaget lägger in arbetet.", document: "Avtal om insatser"),
        ["i-informera"] = Said(took: "Lyktan Fastigheter, rektor, kommunpolis", people: 9),
        ["i-verkstad1"] = Said(took: "Hyresgäster, bovärdar, fritidsledare", people: 21, words: "Två platser valdes: centrum och p-däcket."),
    };

    public async Task<IReadOnlyList<object>> RowsAsync(LyktaDbContext db, CancellationToken ct)
    {
        var measures = await db.Set<Measure>().Select(m => new { m.Id, m.PublicName }).ToListAsync(ct);
        var (entrance, blocks, flag) = (
            Begin(1, CoreProgrammes.Full, "Trygg ankomst till Lykteby", "Trygghetssamordnare", 20, "Den som kommer med sista tåget ska kunna gå till bussen utan att oroa sig."),
            Begin(2, CoreProgrammes.Entry, "Kolgården, två platser", "Områdesutvecklare", 7, "De boende ska vilja använda centrum och p-däcket även efter mörkrets inbrott."),
            Begin(3, "purple-flag", "Lykteby stadskärna, kväll och natt", "Centrumledare", 6, null));
        return
        [
            entrance.Template, entrance.Programme, .. At(entrance.Programme, DemoPlaces.NorthEntrance), .. Activities(entrance, settled: 21),
            .. measures.Where(m => AtTheEntrance.Any(p => p.Name == m.PublicName)).Select(m => new ProgrammeMeasure(town, entrance.Programme.Id, m.Id)),
            Party(entrance.Programme, 1, "trafik", "Styrgrupp", 150_000, null, null), Party(entrance.Programme, 2, "energi", "Arbetsgrupp för platsen", 74_000, 20_000, "Montering och provlysning"),
            Party(entrance.Programme, 3, "handel", "Näringsliv", 40_000, 15_000, "Öppet till 20 på fredagar"), Party(entrance.Programme, 4, "polis", "Polis", null, null, null), Party(entrance.Programme, 5, "nattljus", "Arbetsgrupp för platsen", null, 30_000, "Rondering"),
            blocks.Template, blocks.Programme, .. At(blocks.Programme, DemoPlaces.KolgardenCentre, "Kolgårdens p-däck"), .. Activities(blocks, settled: 3),
            Party(blocks.Programme, 1, "lyktan", "Fastighetsägare", 90_000, 25_000, "Bovärdarnas tid"), Party(blocks.Programme, 2, "skola", "Arbetsgrupp för platsen", null, null, null),
            flag.Template, flag.Programme, .. At(flag.Programme, DemoPlaces.Square), .. Activities(flag, settled: 3), .. Squares(flag.Programme),
            Party(flag.Programme, 1, "handel", "Processledare", 60_000, null, null),
        ];
    }

    private Begun Begin(int number, string key, string name, string function, int monthsAgo, string? aims)
    {
        var template = CoreProgrammes.First(town, key, calendar.End)!;
        var programme = new Programme(town, Id<Programme>.New(calendar.End.AddSeconds(number)), template);
        var start = new DateOnly(calendar.LastDay.Year, calendar.LastDay.Month, 1).AddMonths(-monthsAgo);
        return new Begun(template, programme.State(new ProgrammeStatement(name, start, organisations[DemoOrganisations.Own], function, aims), template.Content, template.Content.LeastPlaces, null).Value);
    }

    private IEnumerable<object> At(Programme programme, params string[] names) => names.Select(n => new ProgrammePlace(town, programme.Id, places[n]));

    private ProgrammeParty Party(Programme programme, int number, string organisation, string role, int? kronor, int? inKindKronor, string? inKind) =>
        new(town, programme.Id, number, new ProgrammePartyLine(organisations[organisation], null, role, kronor, inKindKronor, inKind));

    /// <summary>The first so many activities of the template are done, one after the other in their step; the next one is not, and its day is past.</summary>
    private IEnumerable<object> Activities(Begun of, int settled)
    {
        var left = settled;
        foreach (var step in of.Template.Content.Steps)
        {
            var (first, last) = (step.FirstDay(of.Programme.StartsOn), step.LastDay(of.Programme.StartsOn) < calendar.LastDay ? step.LastDay(of.Programme.StartsOn) : calendar.LastDay);
            foreach (var (i, activity) in step.Activities.Index())
            {
                var said = Told.GetValueOrDefault(activity.Key) ?? Said();
                var day = first.AddDays((last.DayNumber - first.DayNumber) * (i + 1) / (step.Activities.Count + 1));
                if (left-- < 0)
                {
                    yield break;
                }

                var noted = new ProgrammeActivity(of.Programme, activity.Key);
                _ = noted.Note(said with { PlannedOn = day, DoneOn = left >= 0 && said.NotDone is null ? day : null }, calendar.LastDay, null).Value;
                yield return noted;
            }
        }
    }

    /// <summary>The evening is good, the small hours are not, and nobody has yet been out after two.</summary>
    private static IEnumerable<object> Squares(Programme programme)
    {
        GridLevel[][] judged =
        [
            [GridLevel.Good, GridLevel.Good, GridLevel.Partly], [GridLevel.Good, GridLevel.Partly, GridLevel.Lacking], [GridLevel.Good, GridLevel.Good, GridLevel.Partly],
            [GridLevel.Good, GridLevel.Partly, GridLevel.Partly], [GridLevel.Partly, GridLevel.Partly],
        ];
        return judged.SelectMany((row, r) => row.Select((level, c) => new ProgrammeSquare(programme, r, c, level)));
    }

    private static ActivityStatement Said(string? notDone = null, int? people = null, string? took = null, string? words = null, string? document = null) => new(null, null, notDone, people, took, words, document);

    private sealed record Begun(ProgrammeTemplate Template, Programme Programme);
}
