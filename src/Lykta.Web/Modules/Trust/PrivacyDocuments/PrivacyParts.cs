using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Trust.ShowTrust;
using Lykta.Platform.Access;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Trust.PrivacyDocuments;

/// <summary>The stretches that several of the documents share. In Swedish only: they are a Swedish municipality's papers.</summary>
internal static class PrivacyParts
{
    public const string Fill = "[att fylla i]";

    public static PrivacySection What() => new(
        "Vad Lykta gör",
        [
            "Lykta samlar det som kommunens personal, bostadsbolag, vakter och polis ser på allmän plats: vad, var och när. Rapporterna räknas ihop till en lägesbild. Den används i möten där parterna bestämmer vad de ska göra.",
            "Arbetet handlar om platser och händelser, inte om personer. Namn och personnummer ska inte skrivas. Lykta varnar när någon gör det och sparar inte det som fångas. Ett namn som måste stå kvar får en anledning, som sparas i loggen.",
        ],
        []);

    public static PrivacySection Parties(PrivacyFacts facts) => new("Parter", ["De här organisationerna deltar i Lykta:"], facts.Organisations);

    public static PrivacySection Data() => new(
        "Uppgifter, och när de tas bort",
        ["Så här kan uppgifter om personer förekomma. Reglerna kommer ur systemet."],
        [],
        new PrivacyTable(
            "Slag av uppgifter och regel för gallring",
            ["Slag", "Regel", "Antal fält"],
            [.. ColumnClasses.All.Where(c => c.Class != PersonalDataClass.None).GroupBy(c => (c.Class, c.Disposal)).OrderBy(g => g.Key.Class).ThenBy(g => g.Key.Disposal!.Code, StringComparer.Ordinal)
                .Select(g => (IReadOnlyList<string>)[Name(g.Key.Class), g.Key.Disposal!.HowLong.Swedish, g.Count().ToString(CultureInfo.InvariantCulture)])]));

    public static PrivacySection Sharing(PrivacyFacts facts) => new(
        "Vem ser vad av varandras rapporter",
        [
            "Den som äger rapporten väljer hur mycket en annan organisation får se. Utan val visas bara antal per område.",
            facts.Sharing.Count == 0 ? "Ingen organisation har valt att dela mer än antal per område." : "De här valen gäller i dag:",
        ],
        [],
        facts.Sharing.Count == 0 ? null : new PrivacyTable(
            "Delning mellan organisationerna", ["Ägare", "Mottagare", "Ser"], [.. facts.Sharing.Select(s => (IReadOnlyList<string>)[s.Owner, s.Receiver, Name(s.Step) + (s.OwnPlaces ? ", och hela rapporten på egna platser" : "")])]));

    public static PrivacySection Roles(PrivacyFacts facts) => new(
        "Roller",
        ["Så många personer har varje roll. En person kan ha flera."],
        [],
        new PrivacyTable("Roller", ["Roll", "Personer"], [.. facts.Roles.Select(r => (IReadOnlyList<string>)[r.Role.Name().Swedish, r.People.ToString(CultureInfo.InvariantCulture)])]));

    /// <summary>What the trust figures say, with what is not there told as plainly as what is.</summary>
    public static PrivacySection Protection(PrivacyFacts facts) => new(
        "Skydd",
        [
            $"Inloggning: passnyckel och engångslänk med e-post{(facts.ByProvider ? ", och arbetsgivarens inloggning" : "")}. {(facts.ByPasswordAlone ? "Enbart lösenord är tillåtet i den här installationen." : "Enbart lösenord är avstängt.")}",
            facts.OnPostgres ? "Databasen (PostgreSQL) håller själv isär kommunerna." : "Databasen är SQLite. Den har inget eget radskydd och är gjord för en kommun.",
            facts.BackupTried is { } tried ? $"En säkerhetskopia lästes senast tillbaka på prov den {SwedishTime.DayOf(tried):yyyy-MM-dd}." : "Ingen säkerhetskopia har lästs tillbaka på prov ännu.",
            facts.CheckpointsAway ? "Granskningsloggens kontrollpunkter sparas på en egen plats." : "Granskningsloggens kontrollpunkter ligger bredvid databasen. Ange en annan plats.",
            "Tabellen säger vad som har visats och när.",
        ],
        [],
        new PrivacyTable("Skydd och läge", ["Löfte", "Läge", "Sågs"], [.. TrustFigures.All.Sections.SelectMany(s => s.Promises).Select(p => (IReadOnlyList<string>)[p.Text.Swedish, TrustTexts.Of(p.State).Swedish, p.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–"])]));

    public static PrivacySection Gaps() => new("Det här skyddar Lykta inte mot", [], [.. TrustFigures.All.Unprotected.Select(u => u.Swedish)]);

    private static string Name(PersonalDataClass kind) => kind switch
    {
        PersonalDataClass.Identity => "Vem någon är: namn, e-post, inloggning",
        PersonalDataClass.FreeText => "Fri text som kan handla om någon",
        _ => "Spår: position, bild, webbläsare",
    };

    private static string Name(SharingStep step) => step switch
    {
        SharingStep.AreaCount => "antal per område",
        SharingStep.Place => "vad, vilken dag och vilken plats",
        _ => "allt utom skyddad text",
    };
}
