using Lykta.Modules.Meetings.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Where a meeting looked, and why, in one line of its priorities.</summary>
internal sealed record DemoPriority(string Where, string? Area, string? Place, string? Kind, string Why);

/// <summary>What is said and decided at the meetings of Lykteby.</summary>
internal static class DemoMeetingWords
{
    public static readonly IReadOnlyList<(string Organisation, string Function)> Seats =
    [
        (DemoOrganisations.Own, "Trygghetssamordnare"), ("polis", "Kommunpolis"), ("polis", "Områdespolis"), (DemoOrganisations.Own, "Fältgruppen, samordnare"), (DemoOrganisations.Own, "Park och gata, driftledare"),
        ("lyktan", "Trygghetsvärd"), ("tallbacken", "Fastighetschef"), ("raddning", "Säkerhetssamordnare"), ("skola", "Biträdande rektor"), ("nattljus", "Gruppledare"),
    ];

    public static readonly IReadOnlyList<(string Organisation, FocusDays Days, TimeOnly From, TimeOnly Until)> Patrols =
    [
        ("nattljus", FocusDays.Friday | FocusDays.Saturday, new(21, 0), new(1, 0)), (DemoOrganisations.Own, FocusDays.Wednesday | FocusDays.Friday, new(17, 0), new(21, 0)),
    ];

    public static readonly IReadOnlyList<(string Organisation, string Function, string Area, string Words)> Contributions =
    [
        ("lyktan", "Trygghetsvärd", "C3", "Boende vid Slaggatan frågar när belysningen på gården blir lagad."),
        ("polis", "Områdespolis", "C1", "Polisen går fotpatrull kring Resecentrum och vill veta vilka tider som är mest oroliga."),
        (DemoOrganisations.Own, "Fältgruppen, samordnare", "C2", "Fler yngre än vanligt vid Tallbackens centrum efter skolan. Fritidsgården öppnar en timme tidigare."),
        ("tallbacken", "Fastighetschef", "C2", "Nya lås i källarna på Granstigen är på plats. Två portar återstår."),
        ("skola", "Biträdande rektor", "C4", "Skolan ser mindre klotter sedan det tas bort inom ett dygn."),
        ("nattljus", "Gruppledare", "C1", "Väktarna föreslår att buskaget vid gångtunneln klipps ner."),
        ("raddning", "Säkerhetssamordnare", "C3", "Flera små bränder i soprum. Räddningstjänsten kan visa hur rummen säkras."),
        (DemoOrganisations.Own, "Park och gata, driftledare", "C5", "Tre lyktor släckta i Västra parken. Felanmälda, lagas i veckan."),
        ("polis", "Kommunpolis", "C4", "Hastigheten på Norrängsleden mäts två veckor framåt."),
        ("lyktan", "Trygghetsvärd", "C3", "Hyresgästerna vill ha en trygghetsvandring före höstlovet."),
        (DemoOrganisations.Own, "Fältgruppen, samordnare", "C1", "Lugnare kring Stortorget sedan kiosken håller öppet längre."),
    ];

    public static readonly IReadOnlyList<(string Function, string Words)> Decisions =
    [
        ("Park och gata, driftledare", "Lagar belysningen och klipper ner buskaget vid gångtunneln."),
        ("Trygghetsvärd", "Går igenom portar och källardörrar på Slaggatan."),
        ("Fältgruppen, samordnare", "Lägger kvällspassen där det är som oroligast."),
        ("Områdespolis", "Besöker butikerna i centrum och berättar hur de rapporterar."),
        ("Trygghetssamordnare", "Bjuder in handlarna till nästa möte."),
        ("Gruppledare", "Lägger en extra rond fredag och lördag kväll."),
        ("Biträdande rektor", "Tar upp oron kring skolvägen med elevhälsan."),
        ("Säkerhetssamordnare", "Går igenom soprummen med fastighetsägaren."),
        ("Park och gata, driftledare", "Tar bort klotter inom ett dygn hela perioden."),
        ("Fastighetschef", "Sätter upp ny belysning vid p-däcket."),
        ("Trygghetssamordnare", "Ordnar en trygghetsvandring och återkommer med dag."),
    ];

    public static readonly IReadOnlyList<string> Escalations =
    [
        "Belysningen längs gångstråket till Resecentrum ryms inte i driftbudgeten.", "Fältgruppen behöver en tjänst till för att räcka till tre kvällar i veckan.",
        "Öppettiderna på Ungdomens hus över jul behöver beslutas.",
    ];

    public static readonly IReadOnlyList<(TellTo To, string Words)> Tellings =
    [
        (TellTo.Reporters, "Tack för veckans rapporter. Vi tittar särskilt på {0} till nästa möte. Skriv gärna klockslag."),
        (TellTo.Managers, "Veckans läge är genomgånget. {0} kräver mest av personalen just nu."),
        (TellTo.Public, "Kommunen, polisen och fastighetsägarna arbetar extra kring {0}."),
    ];

    /// <summary>What was first in a week, as the town's story went.</summary>
    public static IReadOnlyList<DemoPriority> Story(int week, DateOnly day)
    {
        var spot = week >= 66 ? DemoPlaces.NorthEntrance : week >= 34 ? DemoPlaces.KolgardenCentre : DemoPlaces.Square;
        var why = week >= DemoCalendar.Weeks - 3 ? "ovanligt många" : "återkommer flera kvällar";
        List<DemoPriority> lines = [new(spot, null, spot, "drug", why)];
        if (day.Month is >= 6 and <= 8)
        {
            lines.Add(new("badet", "C6", null, "vehicle", "mycket folk vid badet"));
        }
        else
        {
            lines.Add(week > 60 && week < DemoCalendar.Weeks - 4 ? new("Kolgården", "C3", null, "graffiti", "klotter på gårdarna") : new("Tallbacken", "C2", null, "burglary", "källare på Granstigen"));
        }

        if (week % 3 == 0)
        {
            lines.Add(new("Norrängen", "C4", null, "unsafe_place", "mörkt på skolvägen"));
        }

        return lines;
    }
}
