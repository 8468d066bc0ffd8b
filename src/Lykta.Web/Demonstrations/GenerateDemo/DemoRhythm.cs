using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.YearWheels.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The year wheel and the meetings of Lykteby: what a coordinator has put in, beside the holidays and pay days everybody has.</summary>
internal static class DemoRhythm
{
    public static IEnumerable<MeetingSeries> Meetings(MunicipalityCode town, DateTime at)
    {
        yield return Series(town, at, "Trygghetsmöte, veckans lägesbild", Cadence.Weekly, DayOfWeek.Wednesday, new(9, 0), "Stadshuset, rum Lyktan");
        yield return Series(town, at, "Platssamverkan Kolgården", Cadence.EverySecondWeek, DayOfWeek.Thursday, new(13, 0), "Ungdomens hus");
        yield return Series(town, at, "Styrgrupp trygghet", Cadence.Monthly, DayOfWeek.Tuesday, new(15, 0), "Stadshuset, rum Hamnen");
    }

    public static IEnumerable<YearWheelEntry> Year(MunicipalityCode town, DateTime at, DemoCalendar calendar)
    {
        for (var year = calendar.FirstDay.Year; year <= calendar.Today.Year + 1; year++)
        {
            foreach (var entry in Of(town, at, year))
            {
                yield return entry;
            }
        }

        var saturday = calendar.LastDay.AddDays(6);
        yield return Entry(town, at, YearWheelKind.Event, "Derby i Idrottsparken", saturday, saturday, "Idrottsparken", 2_400, "Insläpp från 13. Supportrarna kommer med tåg till Resecentrum.");
        yield return Entry(town, at, YearWheelKind.Event, "Öppet hus på Ungdomens hus", saturday.AddDays(6), saturday.AddDays(6), "Ungdomens hus", 250, null);
    }

    private static IEnumerable<YearWheelEntry> Of(MunicipalityCode town, DateTime at, int year)
    {
        var easter = DemoCalendar.Easter(year);
        yield return Entry(town, at, YearWheelKind.SchoolBreak, "Sportlov", Monday(year, 9), Monday(year, 9).AddDays(6), null, null, "Ungdomens hus har öppet varje dag.");
        yield return Entry(town, at, YearWheelKind.SchoolBreak, "Påsklov", easter.AddDays(1), easter.AddDays(7), null, null, null);
        yield return Entry(town, at, YearWheelKind.SchoolBreak, "Sommarlov", new(year, 6, 13), new(year, 8, 18), null, null, "Sommarjobbare i parkerna från midsommar.");
        yield return Entry(town, at, YearWheelKind.SchoolBreak, "Höstlov", Monday(year, 44), Monday(year, 44).AddDays(6), null, null, "Fältgruppen går dubbla pass på allhelgonahelgen.");
        yield return Entry(town, at, YearWheelKind.SchoolBreak, "Jullov", new(year, 12, 21), new(year + 1, 1, 8), null, null, null);

        var lyktedagen = OnOrAfter(DayOfWeek.Saturday, new(year, 8, 22));
        yield return Entry(town, at, YearWheelKind.Event, "Lyktedagarna", lyktedagen.AddDays(-1), lyktedagen, "Stortorget och Hamnplan", 9_000, "Ordningsvakter till 02. Nattvandrarna samlas vid Lilla torget.");
        yield return Entry(town, at, YearWheelKind.Event, "Valborgsfirande", new(year, 4, 30), new(year, 4, 30), "Stadsparken", 3_000, "Brasan tänds 20. Räddningstjänsten på plats.");
        yield return Entry(town, at, YearWheelKind.Event, "Studenten, Lyktegymnasiet", OnOrAfter(DayOfWeek.Friday, new(year, 6, 5)), OnOrAfter(DayOfWeek.Friday, new(year, 6, 5)), "Lyktegymnasiet", 1_500, "Flaken kör Västra Ringgatan och Storgatan.");
        var market = OnOrAfter(DayOfWeek.Sunday, new(year, 11, 27));
        yield return Entry(town, at, YearWheelKind.Event, "Julmarknad", market.AddDays(-1), market, "Stortorget", 5_000, "Storgatan avstängd för trafik 9–17.");
    }

    private static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));

    private static DateOnly OnOrAfter(DayOfWeek weekday, DateOnly day) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static MeetingSeries Series(MunicipalityCode town, DateTime at, string name, Cadence cadence, DayOfWeek day, TimeOnly starts, string place)
    {
        var series = new MeetingSeries(town, Id<MeetingSeries>.New(at));
        series.Plan(name, cadence, day, starts, place, isActive: true);
        return series;
    }

    private static YearWheelEntry Entry(
        MunicipalityCode town, DateTime at, YearWheelKind kind, string name, DateOnly from, DateOnly to, string? place, int? visitors, string? note) =>
        new YearWheelEntry(town, Id<YearWheelEntry>.New(at)).Plan(kind, name, from, to, place, visitors, note).Value;
}
