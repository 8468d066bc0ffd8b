using Lykta.Kernel;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Disclosures.ExtractRegister;

internal static class ExtractTexts
{
    public static readonly Text Title = new("Registerutdrag", "Register extract");
    public static readonly Text Lead = new(
        "När någon frågar vad som finns om hen (dataskyddsförordningen artikel 15). Lykta söker i allt som kan handla om en person, också i skyddad text och original.",
        "When somebody asks what there is about them (GDPR article 15). Lykta searches everything that may be about a person, protected text and originals too.");
    public static readonly Text NotKept = new(
        "Det du skriver sparas inte. Kvar blir bara en kontrollsumma, vem som sökte, när och hur många träffar.",
        "What you write is not kept. Only a checksum is, and who searched, when and how many hits.");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text EMail = new("E-post", "E-mail");
    public static readonly Text Phone = new("Telefon", "Telephone");
    public static readonly Text Number = new("Personnummer", "Personal number");
    public static readonly Text Other = new("Annat", "Other");
    public static readonly Text OtherHint = new("Till exempel ett registreringsnummer eller en adress.", "For example a number plate or an address.");
    public static readonly Text Find = new("Sök i allt", "Search everything");
    public static readonly Text WriteSomething = new("Skriv minst tre tecken i något fält.", "Write at least three characters in a field.");
    public static readonly Text OnlyOwn = new("Bara kommunens egen personal gör registerutdrag.", "Only the municipality's own staff make register extracts.");
    public static readonly Text Found = new("Träffar", "Hits");
    public static readonly Text FoundRule = new(
        "Kryssa för det som handlar om personen. Kryssade ord i texten maskas: förslaget är andras namn och nummer.",
        "Tick what is about the person. Ticked words in the text are masked: the suggestion is the names and numbers of others.");
    public static readonly Text Nothing = new("Inget hittades. Hämta ändå ett utdrag som säger det.", "Nothing was found. Take out an extract all the same, that says so.");
    public static readonly Text Account = new("Konto", "Account");
    public static readonly Text AboutThem = new("Handlar om personen", "Is about the person");
    public static readonly Text Mask = new("Maska ord", "Mask words");
    public static readonly Text Photos = new(
        "Foton går inte att söka i. Titta själv på dem som hör till en rapport som handlar om personen.",
        "Photos cannot be searched. Look yourself at those of a report that is about the person.");
    public static readonly Text PhotosToSee = new("{0} foton måste du titta på själv", "{0} photos you must look at yourself");
    public static readonly Text PhotosOf = new("Rapport med {0} foton", "Report with {0} photos");
    public static readonly Text Protected = new(
        "Konton med skyddade personuppgifter söks inte, och namnen på dem är dolda i träffarna. Den det gäller hämtar själv sitt under Mina uppgifter.",
        "Accounts under protected identity are not searched, and their names are hidden in the hits. Whoever it is about takes out their own under My data.");
    public static readonly Text Changed = new("Något har ändrats sedan du sökte. Sök igen.", "Something has changed since you searched. Search again.");
    public static readonly Text Pdf = new("Hämta PDF", "PDF");
    public static readonly Text Word = new("Hämta Word", "Word");
    public static readonly Text Json = new("Hämta JSON", "JSON");
    public static readonly Text Own = new("Mina uppgifter", "My data");
    public static readonly Text OwnLead = new("Det som Lykta har om dig och ditt konto i den här kommunen.", "What Lykta has about you and your account in this municipality.");

    public static readonly Text Made = new("Gjort {0} av {1}.", "Made {0} by {1}.");
    public static readonly Text WhatThereIs = new("Det som finns om dig", "What there is about you");
    public static readonly Text NothingAbout = new("Vi hittade inget om dig i Lykta.", "We found nothing about you in Lykta.");
    public static readonly Text Log = new("I granskningsloggen", "In the audit log");
    public static readonly Text LogLine = new("{0}: {1} gånger", "{0}: {1} times");
    public static readonly Text KeptFor = new("Sparas: {0}", "Kept: {0}");

    /// <summary>What article 15 asks a controller to say, in plain words.</summary>
    public static IReadOnlyList<(Text Title, Text Words)> Article15(string municipality) =>
    [
        (new("Vem ansvarar", "Who is responsible"), new($"{municipality} är personuppgiftsansvarig. Fråga kommunens dataskyddsombud om du undrar något.", $"{municipality} is the controller. Ask its data protection officer if you wonder about anything.")),
        (new("Varför uppgifterna finns", "Why there is data"), new("För att kommunen ska förebygga brott och öka tryggheten (lagen 2023:196). Grunden är uppgift av allmänt intresse.", "For the municipality to prevent crime and make places safer (act 2023:196). The ground is a task of public interest.")),
        (new("Vilka slags uppgifter", "What kinds of data"), new("Konton för dem som arbetar i Lykta, det de har skrivit, och text där en person kan ha nämnts av misstag. Lykta ska inte ha uppgifter om enskilda.", "Accounts of those who work in Lykta, what they wrote, and text where a person may have been mentioned by mistake. Lykta is not meant to hold data about individuals.")),
        (new("Vem som får se dem", "Who may see it"), new("De organisationer som samverkar, så långt kommunen delar. Den som begär en allmän handling kan få den, efter prövning.", "The collaborating organisations, as far as the municipality shares. Whoever asks for a public record may get it, after a weighing.")),
        (new("Varifrån de kommer", "Where it comes from"), new("Från den som rapporterade eller skrev, eller från dig när du fick ditt konto.", "From whoever reported or wrote, or from you when you got your account.")),
        (new("Hur länge de sparas", "How long it is kept"), new("Det står vid varje uppgift.", "It stands at each piece.")),
        (new("Inga automatiska beslut", "No automatic decisions"), new("Lykta fattar inga beslut om personer och gör inga profiler.", "Lykta makes no decisions about people and no profiles.")),
        (new("Dina rättigheter", "Your rights"), new("Du kan be kommunen rätta, radera eller begränsa uppgifter, och invända mot att de används.", "You may ask the municipality to correct, erase or restrict data, and object to its use.")),
        (new("Klaga", "Complain"), new("Du kan klaga hos Integritetsskyddsmyndigheten, IMY (imy.se).", "You may complain to the Swedish Authority for Privacy Protection, IMY (imy.se).")),
    ];

    public static readonly IReadOnlyDictionary<string, Text> Tables = new Dictionary<string, Text>
    {
        ["AgendaItem"] = new("Anteckning vid möte", "Note at a meeting"),
        ["AgreementArea"] = new("Område i en överenskommelse", "Area of an agreement"),
        ["CitizenPledge"] = new("Medborgarlöfte", "Citizen pledge"),
        ["CollaborationAgreement"] = new("Överenskommelse", "Agreement"),
        ["Council"] = new("Råd", "Council"),
        ["PledgeDialogue"] = new("Underlag för ett medborgarlöfte", "Basis of a citizen pledge"),
        ["PledgePromise"] = new("Löfte i ett medborgarlöfte", "Promise of a citizen pledge"),
        ["GrantMeasure"] = new("Åtgärd i en ansökan om statsbidrag", "Measure of an application for a state grant"),
        ["QuestionnaireWords"] = new("Egna ord till enkäten om lagen", "Own words for the questionnaire on the Act"),
        ["StateGrant"] = new("Statsbidrag", "State grant"),
        ["AreaGrade"] = new("Områdesbedömning", "Grade of an area"),
        ["AuditReason"] = new("Anledning i loggen", "Reason in the log"),
        ["Cause"] = new("Orsak till ett problem", "Cause of a problem"),
        ["Contribution"] = new("Inspel vid möte", "Contribution at a meeting"),
        ["ContributionStep"] = new("Vad det blev av ett inspel", "What came of a contribution"),
        ["Decision"] = new("Beslut vid möte", "Decision at a meeting"),
        ["Disclosure"] = new("Utlämnande", "Disclosure"),
        ["DisclosureLeaf"] = new("Utlämnad handling", "Record given out"),
        ["Escalation"] = new("Eskalerad fråga", "Escalated question"),
        ["Programme"] = new("Program", "Programme"),
        ["ProgrammeActivity"] = new("Aktivitet i ett program", "Activity of a programme"),
        ["ProgrammeParty"] = new("Part i ett program", "Party of a programme"),
        ["ProgrammeResult"] = new("Resultat av ett program", "Result of a programme"),
        ["FlowCount"] = new("Flödesräkning i en trygghetsanalys", "Count of flows of a safety analysis"),
        ["KeyInterview"] = new("Intervju i en trygghetsanalys", "Interview of a safety analysis"),
        ["SafetyAnalysis"] = new("Trygghetsanalys", "Safety analysis"),
        ["FactorScore"] = new("Faktor i en trygghetsbesiktning", "Factor of an inspection"),
        ["PlaceAsset"] = new("Utrustning på en plats", "Equipment of a place"),
        ["PlaceEvent"] = new("Händelse i en platsakt", "Event of a place"),
        ["PlaceParty"] = new("Ansvar för en plats", "Responsibility for a place"),
        ["PlacePhoto"] = new("Bild av en plats", "Photo of a place"),
        ["PlaceSurvey"] = new("Enkät om en plats", "Survey of a place"),
        ["PoliceClassification"] = new("Polisens klassning", "The police's classification"),
        ["CameraSurveillance"] = new("Kamerabevakning", "Camera surveillance"),
        ["CameraWeighing"] = new("Intresseavvägning om kamera", "Weighing of a camera"),
        ["GuardPermit"] = new("Tillstånd för ordningsvakter", "Permit for guards"),
        ["EventOfNote"] = new("Särskild händelse", "Event of note"),
        ["Evidence"] = new("Underlag för ett problem", "Evidence of a problem"),
        ["Assessment"] = new("Omdöme om effekt", "Verdict of effect"),
        ["SurveyFigure"] = new("Enkät om trygghet", "Survey of felt safety"),
        ["Weighing"] = new("Vägning av ett problem", "Weighing of a problem"),
        ["CapitalRate"] = new("Kalkylränta", "Rate of interest"),
        ["UnitCost"] = new("Enhetskostnad", "Unit cost"),
        ["Goal"] = new("Mål för ett problem", "Goal of a problem"),
        ["IdentityUserClaim"] = new("Inloggning", "Sign-in"),
        ["IdentityUserLogin"] = new("Inloggning", "Sign-in"),
        ["ImportFilePart"] = new("Inläst fil", "Imported file"),
        ["ImportRejection"] = new("Rad som inte lästes in", "Row that was not imported"),
        ["ImportRun"] = new("Inläsning", "Import"),
        ["Measure"] = new("Åtgärd", "Measure"),
        ["MeasureFollowUp"] = new("Uppföljning av åtgärd", "Follow-up of a measure"),
        ["MeasureStep"] = new("Steg i en åtgärd", "Step of a measure"),
        ["OwnMethodText"] = new("Eget metodkort", "Own method card"),
        ["Person"] = new("Konto", "Account"),
        ["PictureMeasure"] = new("Åtgärd i lägesbild", "Measure in a picture"),
        ["SignedCopy"] = new("Undertecknad kopia", "Signed copy"),
        ["DecidedDocument"] = new("Handling beslutad på annat håll", "Document decided elsewhere"),
        ["Plan"] = new("Plan", "Plan"),
        ["PlanStance"] = new("Ställningstagande i plan", "Stance of a plan"),
        ["SealedPlanLeaf"] = new("Beslutad plan", "Decided plan"),
        ["PictureTheme"] = new("Tema i lägesbild", "Theme of a picture"),
        ["PictureText"] = new("Text i lägesbild", "Text of a picture"),
        ["PoliceReport"] = new("Polisanmälan", "Police report"),
        ["Priority"] = new("Prioritering", "Priority"),
        ["Problem"] = new("Problem", "Problem"),
        ["ProtectedText"] = new("Skyddad text i rapport", "Protected text of a report"),
        ["QueuedMail"] = new("Mejl", "Mail"),
        ["Report"] = new("Rapport", "Report"),
        ["ReportOriginal"] = new("Rapport före ändring", "Report before it was changed"),
        ["SealedLeaf"] = new("Fryst del av lägesbild", "Frozen part of a picture"),
        ["SealedMeetingLeaf"] = new("Fryst del av anteckningar", "Frozen part of notes"),
        ["Session"] = new("Inloggad enhet", "Signed-in device"),
        ["SharingGrant"] = new("Delning av rapporter", "Sharing of reports"),
        ["Telling"] = new("Återkoppling från möte", "Told after a meeting"),
        ["Unit"] = new("Enhet", "Unit"),
    };

    public static Text TableName(string table) => Tables.TryGetValue(table, out var name) ? name : new Text(table, table);

    /// <summary>How long such a column is kept.</summary>
    public static Text DisposalOf(string table, string column) => ColumnClasses.All.First(c => c.Column == $"{table}.{column}").Disposal!.HowLong;
}
