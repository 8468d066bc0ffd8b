using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.RegulatedMeasures;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What a law of its own regulates in the demonstration: a camera that goes on, one that has ended, and a permit for guards that soon runs out.</summary>
internal sealed class DemoRegulated(MunicipalityCode town, IReadOnlyDictionary<string, Id<Place>> places, DemoCalendar calendar, IncidentFiguresQuery figures)
{
    private readonly DateOnly today = calendar.LastDay;

    public async Task<IReadOnlyList<ITenantRow>> RowsAsync(CancellationToken ct) => [.. await RunningAsync(ct), .. await EndedAsync(ct), await PermitAsync(ct)];

    private async Task<IReadOnlyList<ITenantRow>> RunningAsync(CancellationToken ct)
    {
        var decided = today.AddMonths(-10);
        var (camera, weighing) = await WeighedAsync(decided.AddDays(-20), new CameraStatement
        {
            Name = "Resecentrum, norra entrén",
            Site = "Taket över norra entrén, riktad mot trappan och cykelstället",
            Place = places[DemoPlaces.NorthEntrance],
            Area = "C1",
            Purpose = "Förebygga och upptäcka våld och narkotikahandel vid entrén, så att resenärer kan gå där på kvällen.",
            Problem = "Handeln sker öppet vid trappan när butikerna har stängt, och flera resenärer väljer andra vägar.",
            Alternatives = "Belysningen är förstärkt och buskarna röjda. Ordningsvakter går där torsdag till lördag. Handeln flyttade in under taket och kom tillbaka.",
            FieldOfView = "Trappan, cykelstället och fem meter av gångvägen. Inte perrongerna, inte gatan.",
            Hours = "Alla dagar 18–05",
            StorageDays = 14,
            Masking = "Fönstren i bostadshuset mitt emot",
            WhoLooks = "Säkerhetshandläggare, två i förening, när något har hänt",
            InFavour = "Händelserna är många och samlade till en liten yta under några timmar. Andra åtgärder är prövade och räckte inte.",
            Against = "Många passerar som inte har något med saken att göra. Därför är tiden kort, ytan liten och ingen tittar medan det sker.",
            OfficerOpinion = "Tillstyrker med fjorton dagars lagring. Frågan ska prövas igen efter ett år.",
        }, ct);
        _ = camera.Decide(weighing, new CameraDecision("Kommunstyrelsen", decided, "KS 2025/418"), Noon(decided)).Value;
        _ = camera.Start(new CameraStart(decided.AddDays(21), decided.AddDays(19), "Skyltar vid båda trapporna och en sida på kommunens webbplats.", today.AddMonths(2)), Noon(decided.AddDays(21))).Value;
        return [camera, weighing];
    }

    private async Task<IReadOnlyList<ITenantRow>> EndedAsync(CancellationToken ct)
    {
        var decided = today.AddMonths(-16);
        var (camera, weighing) = await WeighedAsync(decided.AddDays(-30), new CameraStatement
        {
            Name = "Stortorget under sommaren",
            Site = "Stadshusets gavel, riktad mot torgets norra sida",
            Place = places[DemoPlaces.Square],
            Area = "C1",
            Purpose = "Göra torget tryggare under sommarkvällarna.",
            Problem = "Bråk när serveringarna stänger.",
            Alternatives = "Samordnad tillsyn av serveringarna och fler ordningsvakter.",
            FieldOfView = "Torgets norra sida. Uteserveringarna är maskade.",
            Hours = "Fredag och lördag 22–04",
            StorageDays = 7,
            Watching = CameraWatching.Watched,
            Masking = "Uteserveringar och bostäder",
            WhoLooks = "Kommunens larmcentral",
            InFavour = "Bråken kommer under samma två timmar, och ordningsvakterna behöver se var.",
            Against = "Torget är till för alla. Bevakningen är begränsad till två nätter i veckan och en sommar.",
            OfficerOpinion = "Inget att invända när tiden är begränsad.",
        }, ct);
        _ = camera.Decide(weighing, new CameraDecision("Kommunstyrelsen", decided, "KS 2025/97"), Noon(decided)).Value;
        _ = camera.Start(new CameraStart(decided.AddDays(10), decided.AddDays(8), "Skyltar vid torgets fyra hörn.", decided.AddMonths(6)), Noon(decided.AddDays(10))).Value;
        _ = camera.End(decided.AddDays(95), Noon(decided.AddDays(95))).Value;
        return [camera, weighing];
    }

    /// <summary>Less than two months are left of it: Idag says so.</summary>
    private async Task<GuardPermit> PermitAsync(CancellationToken ct)
    {
        var (from, to) = (today.AddMonths(-10), today.AddDays(45));
        var written = from.AddDays(-70);
        var (countedFrom, countedTo) = (written.AddMonths(-9), written.AddDays(-1));
        var permit = GuardPermit.Begin(town, Id<GuardPermit>.New(Noon(written)));
        var said = new GuardPermitStatement
        {
            Name = "Ordningsvakter i centrum",
            Site = "Resecentrum, Stortorget och Storgatan mellan dem",
            Area = "C1",
            Activity = "Resecentrum och stadens torg",
            CountedFrom = countedFrom,
            CountedTo = countedTo,
            Need = "Centrum är den del av Lykteby där det rapporteras mest, och kvällarna mot helgen sticker ut. Polisen är sällan på plats samtidigt som händelserna.",
            Suitability = "Två ordningsvakter som syns lugnar platsen och kan ingripa innan det blir bråk. De leds av polisens inre befäl och träffar områdespolisen varje torsdag.",
            Wanted = "Två ordningsvakter, torsdag till lördag 18–01.",
            Company = "Nattljus Bevakning",
        };
        _ = permit.Write(said, await figures.CountAsync(new CountedSpot(null, "C1", null, countedFrom, countedTo), ct), Noon(written)).Value;
        _ = permit.Apply(written.AddDays(3), Noon(written.AddDays(3))).Value;
        _ = permit.Permit(new PoliceDecision("A214.553/2025", from.AddDays(-14), from, to, "Ordningsvakterna anmäler sig till polisens inre befäl före och efter varje pass."), Noon(from.AddDays(-14))).Value;
        return permit;
    }

    /// <summary>Weighed from what had been reported there in the seven months before.</summary>
    private async Task<(CameraSurveillance Camera, CameraWeighing Weighing)> WeighedAsync(DateOnly on, CameraStatement said, CancellationToken ct)
    {
        var (from, to) = (on.AddMonths(-7), on.AddDays(-1));
        var (camera, weighing) = CameraSurveillance.Begin(town, Id<CameraSurveillance>.New(Noon(on)));
        var counted = await figures.CountAsync(new CountedSpot(said.Place, said.Area, null, from, to), ct);
        _ = camera.Write(weighing, said with { CountedFrom = from, CountedTo = to }, counted, Noon(on)).Value;
        return (camera, weighing);
    }

    private static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
}

/// <summary>The cameras and permits of a demonstration were written.</summary>
internal sealed record DemonstrationRegulated(int Rows) : Fact;
