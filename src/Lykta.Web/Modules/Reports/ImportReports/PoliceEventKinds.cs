namespace Lykta.Modules.Reports.ImportReports;

/// <summary>The types of the Swedish police's public events, as they stand there, and the kind each is to us. One that is not here is rejected line by line.</summary>
internal static class PoliceEventKinds
{
    private static readonly (string Kind, string[] Types)[] Table =
    [
        ("violence",
        [
            "Misshandel", "Misshandel, grov", "Mord/dråp", "Mord/dråp, försök", "Olaga hot", "Våld/hot mot tjänsteman", "Knivlagen", "Vapenlagen",
            "Skottlossning", "Skottlossning, misstänkt", "Våldtäkt", "Våldtäkt, försök", "Sexualbrott", "Explosion", "Detonation", "Bombhot",
            "Olaga frihetsberövande/människorov", "Sabotage mot blåljusverksamhet",
        ]),
        ("robbery", ["Rån", "Rån, försök", "Rån övrigt", "Rån väpnat", "Larm Överfall"]),
        ("burglary", ["Inbrott", "Inbrott, försök", "Stöld/inbrott", "Larm Inbrott"]),
        ("theft", ["Stöld", "Stöld, försök", "Motorfordon, stöld", "Motorfordon, anträffat stulet", "Häleri"]),
        ("damage", ["Skadegörelse"]),
        ("fire", ["Brand", "Brand automatlarm", "Mordbrand"]),
        ("drug", ["Narkotikabrott"]),
        ("alcohol", ["Fylleri", "Fylleri/LOB", "Alkohollagen"]),
        ("vehicle", ["Rattfylleri", "Trafikbrott", "Olovlig körning", "Trafikolycka, smitning från"]),
        ("disorder",
        [
            "Bråk", "Ofredande/förargelse", "Ordningslagen", "Hemfridsbrott", "Olaga intrång", "Sedlighetsbrott", "Smällar", "Hets mot folkgrupp",
        ]),
        ("other",
        [
            "Trafikolycka", "Trafikolycka, personskada", "Trafikolycka, singel", "Trafikolycka, vilt", "Trafikkontroll", "Trafikhinder", "Övrigt",
            "Arbetsplatsolycka", "Försvunnen person", "Bedrägeri", "Farligt föremål, misstänkt", "Fjällräddning", "Kontroll person/fordon", "Kontroll",
            "Djur", "Räddningsinsats", "Anträffad död", "Åldringsbrott", "Information", "Polisinsats/kommendering", "Vållande till kroppsskada",
            "Uppdatering", "Sjukdom/olycksfall", "Skyddslagen", "Anträffat gods", "Efterlyst person", "Sjölagen", "Miljöbrott", "Luftfartslagen",
            "Utlänningslagen", "Missbruk av urkund", "Ekobrott", "Lagen om hundar och katter", "Varningslarm/haveri", "Förfalskningsbrott",
            "Spridning smitta/kemikalier", "Upphittat föremål",
        ]),
    ];

    public static Dictionary<string, string> All { get; } =
        Table.SelectMany(row => row.Types.Select(type => (type, row.Kind))).ToDictionary(t => t.type, t => t.Kind);
}
