using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>One municipality of the demonstration, before it is a single row: who and where, how long, how much.</summary>
internal sealed record DemoTown
{
    /// <summary>No county has the number 99: the codes can never be those of a real municipality.</summary>
    public static readonly MunicipalityCode Lykteby = MunicipalityCode.Parse("9901", null);

    public static readonly MunicipalityCode Morkhult = MunicipalityCode.Parse("9902", null);

    public required MunicipalityCode Code { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<DemoArea> Areas { get; init; }

    public required IReadOnlyList<DemoPlace> Places { get; init; }

    public required IReadOnlyList<DemoOrganisation> Organisations { get; init; }

    public required IReadOnlyList<DemoUnit> Units { get; init; }

    public required IReadOnlyList<(string Owner, string Receiver, SharingStep Step)> Grants { get; init; }

    public required IReadOnlyList<DemoPerson> People { get; init; }

    public required int Weeks { get; init; }

    /// <summary>About how many reports the weeks hold.</summary>
    public required int Reports { get; init; }

    /// <summary>How many of the last ones nobody has reviewed yet.</summary>
    public required int Waiting { get; init; }

    public static DemoTown MakeLykteby(DemoGeography drawn) => new()
    {
        Code = Lykteby,
        Name = "Lykteby",
        Areas = drawn.Areas,
        Places = DemoPlaces.Lykteby,
        Organisations = DemoOrganisations.Lykteby,
        Units = DemoOrganisations.Units,
        Grants = DemoOrganisations.Grants,
        People = DemoPeople.Lykteby,
        Weeks = DemoCalendar.Weeks,
        Reports = 12_000,
        Waiting = 38,
    };

    public static DemoTown MakeMorkhult(DemoRandom random) => new()
    {
        Code = Morkhult,
        Name = "Mörkhult",
        Areas = DemoSecond.Areas(random),
        Places = DemoSecond.Places,
        Organisations = DemoSecond.Organisations,
        Units = DemoSecond.Units,
        Grants = DemoSecond.Grants,
        People = DemoSecond.People,
        Weeks = DemoSecond.Weeks,
        Reports = 54,
        Waiting = 6,
    };

    public DateOnly FirstDay(DemoCalendar calendar) => calendar.LastDay.AddDays(1 - (7 * Weeks));

    public string? AreaOf(Position position) => Areas.FirstOrDefault(a => a.Covers(position))?.Code;
}
