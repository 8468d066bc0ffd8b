using Lykta.Kernel;

namespace Lykta.Modules.Oversight;

internal static class OversightTexts
{
    public static readonly Text Log = new("Granskningslogg", "Audit log");
    public static readonly Text Lead = new("Vem som har gjort, läst eller hämtat vad. Loggen innehåller aldrig själva texterna.", "Who did, read or took out what. The log never holds the texts themselves.");
    public static readonly Text OneHit = new("1 post", "1 entry");
    public static readonly Text Hits = new("{0} poster", "{0} entries");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "To");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text AllKinds = new("Allt", "Everything");
    public static readonly Text Groups = new("Grupper", "Groups");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text AllPeople = new("Alla", "Everybody");
    public static readonly Text When = new("När", "When");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text Who = new("Vem", "Who");
    public static readonly Text About = new("Gäller", "About");
    public static readonly Text Number = new("Nr", "No.");
    public static readonly Text None = new("Inga poster", "No entries");
    public static readonly Text NoneNext = new("Välj en längre tid eller ett annat slag.", "Choose a longer period or another kind.");
    public static readonly Text DayUnknown = new("Skriv dagen som 2026-11-23.", "Write the day as 2026-11-23.");
    public static readonly Text Export = new("Hämta som CSV", "Take out as CSV");
    public static readonly Text ExportNote = new("Uttaget sparas i loggen.", "Taking it out is kept in the log.");

    public static readonly Text Device = new("Kopplad enhet", "Paired device");
    public static readonly Text System = new("Lykta, av sig själv", "Lykta itself");
    public static readonly Text FormerMember = new("Inte längre med", "No longer a member");

    public static readonly Text State = new("Loggens skick", "The state of the log");
    public static readonly Text Whole = new("Stämmer med kontrollpunkten", "Agrees with the checkpoint");
    public static readonly Text Misfit = new("Stämmer inte", "Does not agree");
    public static readonly Text NoCheckpoint = new("Ingen kontrollpunkt ännu", "No checkpoint yet");
    public static readonly Text Entries = new("Poster", "Entries");
    public static readonly Text LastCheckpoint = new("Senaste kontrollpunkt", "Last checkpoint");
    public static readonly Text AtEntry = new("{0}, vid post {1}", "{0}, at entry {1}");
    public static readonly Text BackupDrilled = new("Säkerhetskopia senast provad", "Backup last tried");
    public static readonly Text Never = new("aldrig", "never");
    public static readonly Text DrillIt = new("Prova en säkerhetskopia", "Try a backup");
    public static readonly Text DrillIsOld = new("Mer än 31 dagar sedan", "More than 31 days ago");
    public static readonly Text Since = new("Skrivna därefter", "Written after it");
    public static readonly Text StateRule = new(
        "En kontrollpunkt är loggens signerade fingeravtryck, sparat utanför databasen varje timme som något har hänt.",
        "A checkpoint is the log's signed fingerprint, kept outside the database every hour in which something happened.");
    public static readonly Text Beside = new(
        "Kontrollpunkterna ligger bredvid databasen. Den som kan ändra databasen kan då ta bort dem också. Be den som driver Lykta att ange LYKTA_CHECKPOINTS.",
        "The checkpoints lie beside the database. Whoever can change it can then remove them too. Ask whoever runs Lykta to set LYKTA_CHECKPOINTS.");
    public static readonly Text FailedSignIns = new("Misslyckade inloggningar", "Failed sign-ins");
    public static readonly Text FailedSignInsRule = new(
        "De senaste 30 dagarna, mot konton som finns. Försök mot konton som inte finns står i driftloggen.",
        "The latest 30 days, aimed at accounts there are. Attempts at accounts that do not exist are in the operator's log.");
    public static readonly Text NoFailedSignIns = new("Inga misslyckade inloggningar", "No failed sign-ins");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text Way = new("Sätt", "Way");
    public static readonly Text VerifyNow = new("Kontrollera hela loggen nu", "Verify the whole log now");
    public static readonly Text AllWhole = new("Alla {0} poster är hela och på sin plats.", "All {0} entries are whole and in place.");
    public static readonly Text WrongAt = new("Fel vid post {0}: {1}.", "Wrong at entry {0}: {1}.");
    public static readonly Text Wrong = new("Fel: {0}.", "Wrong: {0}.");
    public static readonly Text WhatNow = new("Ändra inget i databasen. Säg till den som driver Lykta och dataskyddsombudet.", "Change nothing in the database. Tell whoever runs Lykta and the data protection officer.");

    public static readonly Text WhoHasSeen = new("Vem har sett detta?", "Who has seen this?");
    public static readonly Text WhoLead = new(
        "Varje gång skyddad text, ett foto, ett original eller detaljer som inte är för alla visas, och varje gång något hämtas som fil, skrivs det upp här.",
        "Each time a protected text, a photo, an original or details that are not for everybody are shown, and each time something is taken out as a file, it is written down here.");
    public static readonly Text Readings = new("Har läst eller hämtat just detta", "Have read or taken out this very thing");
    public static readonly Text Nobody = new("Ingen har läst eller hämtat det", "Nobody has read it or taken it out");
    public static readonly Text NobodyNext = new("Här syns den första som gör det.", "The first who does will be seen here.");
    public static readonly Text Lists = new("Har hämtat listor där det kan ingå", "Have taken out lists that may hold it");
    public static readonly Text ListsRule = new("Loggen säger hur mycket en lista hade, inte vad.", "The log says how much a list had, not what.");
    public static readonly Text NoLists = new("Ingen har hämtat en lista sedan detta kom", "Nobody has taken out a list since this came");
    public static readonly Text Many = new("Bara de {0} senaste visas. Resten finns i granskningsloggen.", "Only the latest {0} are shown. The rest is in the audit log.");
    public static readonly Text Count = new("Antal", "Number");
    public static readonly Text Back = new("Tillbaka", "Back");

    public static Text Of(EventGroup group) => group switch
    {
        EventGroup.Reading => new("Läsningar och uttag", "Readings and extracts"),
        EventGroup.Permission => new("Behörigheter", "Permissions"),
        EventGroup.Denied => new("Nekad åtkomst", "Denied access"),
        _ => new("Övrigt arbete", "Other work"),
    };
}
