using Lykta.Modules.Meetings.Domain;
using Shouldly;

namespace Lykta.TestKit;

/// <summary>
/// The safety council (trygghetsråd) of Hallstahammar, 10 March 2021, 17.30–19.00: what was brought up, answered, noted and decided, and what its
/// notes must say. Facts from the municipality's published notes.
/// </summary>
internal static class CaseA
{
    public const string Invitation = "Bjud in utbildning, socialtjänst, kultur och fritid. Fråga till dem: hur fångar ni de socioekonomiska utmaningarna?";

    public const string Decision = "Utbildning, socialtjänst samt kultur och fritid bjuds in till nästa möte.";

    /// <summary>What was brought up: from whom, which kind, the words, and what became of it at once.</summary>
    public static readonly IReadOnlyList<(AgendaKind At, string? Topic, ContributionKind Kind, string From, string Words, string? Answer)> Said =
    [
        (AgendaKind.RoundTable, null, ContributionKind.Input, "Boenderepresentanter", "Källarinbrott, klotter och höga hastigheter i Kolbäck.", null),
        (AgendaKind.RoundTable, null, ContributionKind.Input, "Boenderepresentanter", "Lite klotter i Hallstahammar, höga hastigheter på Västeråsvägen och väg 252.", null),
        (AgendaKind.RoundTable, null, ContributionKind.Input, "Boenderepresentanter", "Många är ensamma. Ett hästvirus har stängt stall.", null),
        (AgendaKind.RoundTable, null, ContributionKind.Question, "Kommunpolis", "Polisen har en spalt i kommunens tidning. Vilka teman vill ni ha?", "Bara brottsförebyggande teman."),
        (AgendaKind.Picture, null, ContributionKind.Question, "Förtroendevalda", "Polisanmäler kommunen klotter?", "Det finns en policy: tekniska kontoret och bevakningsbolaget ska göra det."),
        (AgendaKind.Topic, "Medborgarlöfte", ContributionKind.Input, "Boenderepresentanter", "Trafiken kan vävas in.", null),
        (AgendaKind.Topic, "Medborgarlöfte", ContributionKind.Input, "Boenderepresentanter", "Huskurage föreslås. Skriv om det i tidningen.", null),
    ];

    public static readonly IReadOnlyList<(AgendaKind Kind, string? Topic, string Words)> Noted =
    [
        (AgendaKind.Picture, null, "Lugnt i Hallstahammar. Coacher, bevakningsbolaget och polisen tittar mer på Kolbäck på grund av klotter. Coacherna arbetar mer med äldre elever. Ordningsvakter är på väg till sommaren, en förening leder processen."),
        (AgendaKind.Topic, "Medborgarlöfte", "Ett avtal mellan kommunen, polisen och andra. En handlingsplan gör rollerna tydliga."),
        (AgendaKind.Topic, "Trygga platser", "Projekt 2020–2022 med trygghetsanalys av centrum: nulägesanalys, samverkansorganisation, platsutveckling, resultat och avslut. Nu mellan steg 1 och 2. Besiktningen gav höga poäng; informationen om området behöver ses över."),
        (AgendaKind.Topic, "Statistik", "NTU 2020: 22,6 % av dem 16–84 år utsattes för något brott mot person 2019 (23,1 % 2018). Förtroende för polisen 42 % 2017, 54 % 2020."),
    ];

    private static readonly string[] Points =
    [
        "Minnesanteckningar: Trygghetsråd", "10 mars 2021", "17.30–19.00", "Digitalt", "Förtroendevalda (3 st)", "Boenderepresentanter (4 st)", "Kommunchef", "Säkerhetssamordnare", "Polisen, Kommunpolis",
        "Samhällsbyggnadschef", "1. Närvaro", "3. Laget runt", "5. Medborgarlöfte", "6. Trygga platser", "7. Statistik", "Fråga: Polisanmäler kommunen klotter?", "Inbjudan: Bjud in utbildning",
        "Beslut 1: Utbildning", "Nästa möte: onsdag 15 september 2021 kl. 17.30–19.30, Digitalt", "Utkast",
    ];

    /// <summary>Every point of the case is in the notes, whichever file they came out in.</summary>
    public static void ShouldBeIn(string notes)
    {
        var text = Paper.Flat(notes);
        foreach (var point in Points.Concat(Noted.Select(n => n.Words)).Concat(Said.SelectMany(s => (string[])[s.Words, s.From, s.Answer ?? s.Words])).Append(Invitation).Append(Decision))
        {
            text.ShouldContain(Paper.Flat(point), Case.Sensitive);
        }
    }
}
