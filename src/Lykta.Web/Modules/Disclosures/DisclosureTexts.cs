using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;

namespace Lykta.Modules.Disclosures;

/// <summary>The legal bases a disclosure may rest on, as they are written.</summary>
internal static class LegalBases
{
    public static readonly IReadOnlyList<(string Words, Text Hint)> All =
    [
        ("TF 2 kap., begäran om allmän handling", new("vem som helst får begära", "anybody may ask")),
        ("OSL 10 kap. 2 §", new("nödvändigt för vår egen verksamhet", "needed for our own work")),
        ("OSL 10 kap. 15 §", new("till riksdagen eller regeringen", "to parliament or government")),
        ("OSL 10 kap. 24 §", new("brott, till en brottsbekämpande myndighet", "crime, to a law enforcement authority")),
        ("OSL 10 kap. 27 §", new("generalklausulen, till en myndighet", "the general clause, to an authority")),
        ("OSL 10 kap. 28 §", new("skyldighet i annan lag", "a duty in another act")),
        ("Lag (2025:170) 4 §", new("kontaktuppgifter på begäran", "contact details on request")),
        ("Lag (2025:170) 6 §", new("uppgift som behövs för att bekämpa brott", "information needed to fight crime")),
    ];

    public static IReadOnlyList<Choice> Choices => [.. All.Select(b => new Choice(b.Words, $"{b.Words}: {b.Hint}"))];
}

internal static class DisclosureTexts
{
    public static readonly Text Disclosures = new("Utlämnanden", "Disclosures");
    public static readonly Text Disclosure = new("Utlämnande", "Disclosure");
    public static readonly Text ListLead = new(
        "När någon begär handlingar, eller när kommunen ska lämna uppgifter enligt lag: välj, maska, pröva och besluta här.",
        "When somebody asks for records, or the municipality is to give information under an act: pick, mask, weigh and decide here.");
    public static readonly Text New = new("Nytt utlämnande", "New disclosure");
    public static readonly Text Search = new("Sök", "Search");
    public static readonly Text SearchHint = new("Ord, den som begär eller diarienummer", "Words, who asks or registry number");
    public static readonly Text None = new("Inga utlämnanden", "No disclosures");
    public static readonly Text NoneNext = new("Börja med att skriva vem som begär vad.", "Begin by writing who asks for what.");
    public static readonly Text Csv = new("Hämta som CSV", "Take out as CSV");

    public static readonly Text AskedBy = new("Vem begär", "Who asks");
    public static readonly Text AskedByHint = new("Funktion eller organisation, aldrig en persons namn. Till exempel: en journalist, Polisen i Halland.", "Function or organisation, never a person's name. For example: a journalist, the police.");
    public static readonly Text AskedOn = new("Datum för begäran", "Date of the request");
    public static readonly Text AskedFor = new("Vad begärs", "What is asked for");
    public static readonly Text Basis = new("Rättslig grund", "Legal basis");
    public static readonly Text OwnBasis = new("Annan grund", "Another basis");
    public static readonly Text OwnBasisHint = new("Går före valet ovan.", "Goes before the choice above.");
    public static readonly Text Number = new("Diarienummer", "Registry number");
    public static readonly Text SendTo = new("Namn och adress för att skicka", "Name and address, for sending");
    public static readonly Text SendToHint = new("Bara om det behövs. Gallras 90 dagar efter beslutet och finns inte i det som lämnas ut.", "Only if needed. Disposed of 90 days after the decision, and not in what is given out.");
    public static readonly Text DayUnknown = new("Skriv dagen som 2026-11-23.", "Write the day as 2026-11-23.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Continue = new("Fortsätt till handlingarna", "On to the records");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Back = new("Tillbaka", "Back");

    public static readonly Text Request = new("Begäran", "The request");
    public static readonly Text Records = new("Handlingar", "Records");
    public static readonly Text Record = new("Handling", "Record");
    public static readonly Text NoRecords = new("Inga handlingar valda än", "No records picked yet");
    public static readonly Text NoRecordsNext = new("Sök nedan och bocka för det som begärs.", "Search below and tick what is asked for.");
    public static readonly Text Find = new("Hitta handlingar", "Find records");
    public static readonly Text FindRule = new(
        "Du ser det du själv får läsa. Lägesbilder ska vara fastställda och anteckningar godkända. Foton och skyddad text söks inte; de tas med när du går igenom handlingen.",
        "You see what you may read yourself. Pictures are adopted and notes approved. Photos and protected text are not searched; they are taken in when you go through the record.");
    public static readonly Text Words = new("Ord i texten", "Words in the text");
    public static readonly Text Sort = new("Sort", "Sort");
    public static readonly Text AllSorts = new("Alla", "All");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "To");
    public static readonly Text Pick = new("Lägg till de valda", "Add the chosen");
    public static readonly Text Picked = new("Redan med", "Already in");
    public static readonly Text Nothing = new("Inget hittades. Prova ett annat ord eller en längre tid.", "Nothing was found. Try another word or a longer period.");
    public static readonly Text OnlyMost = new("Bara de {0} senaste av varje sort visas.", "Only the latest {0} of each sort are shown.");
    public static readonly Text GivenWord = new("Lämnas", "Given");
    public static readonly Text MaskedWords = new("{0} maskade ord", "{0} masked words");
    public static readonly Text WithheldPhotos = new("Foton som inte lämnas: {0}", "Photos not given: {0}");
    public static readonly Text WithheldProtected = new("Skyddad text lämnas inte", "Protected text is withheld");
    public static readonly Text ProtectedTag = new("Med skyddad text", "With protected text");
    public static readonly Text PoliceTag = new("Från polisen", "From the police");
    public static readonly Text GoThrough = new("Gå igenom", "Go through");
    public static readonly Text PutBack = new("Ta bort", "Take out");

    public static readonly Text Mask = new("Gå igenom handlingen", "Go through the record");
    public static readonly Text MaskLead = new(
        "Ord som är ikryssade maskas: de finns inte i det som lämnas ut. Förslaget kommer av klassningen och av personuppgiftsvakten. Läs ändå allt.",
        "Words that are ticked are masked: they are not in what is given out. The suggestion comes from the classification and from the personal-data guard. Read it all anyway.");
    public static readonly Text HideAll = new("Maska hela stycket", "Mask the whole paragraph");
    public static readonly Text ShowAll = new("Maska inget i stycket", "Mask nothing in the paragraph");
    public static readonly Text How = new("Hur mycket lämnas", "How much is given");

    public static readonly Text Photos = new("Foton", "Photos");
    public static readonly Text PhotosRule = new(
        "Ett foto lämnas bara om du bockar för det. Titta efter personer, fordon och fönster. Valet Helt ovan gäller orden.",
        "A photo is given only if you tick it. Look for people, vehicles and windows. The choice Whole above is about the words.");
    public static readonly Text GivePhoto = new("Lämna ut fotot", "Give out the photo");
    public static readonly Text Protected = new("Skyddad text", "Protected text");
    public static readonly Text ProtectedOut = new(
        "Rapporten har en skyddad text. Den är inte med, så rapporten lämnas delvis. Behövs något ur den kan du ta med den: alla ord börjar maskade. Att du läser den sparas i loggen.",
        "The report has a protected text. It is not in, so the report is given in part. If something of it is needed you can take it in: all its words begin masked. That you read it is kept in the log.");
    public static readonly Text ProtectedForFew = new(
        "Rapporten har en skyddad text som du inte får läsa. Den är inte med, så rapporten lämnas delvis. Behövs något ur den tar samordnaren med den.",
        "The report has a protected text that you may not read. It is not in, so the report is given in part. If something of it is needed the coordinator takes it in.");
    public static readonly Text ProtectedIn = new(
        "Den skyddade texten är med, sist bland styckena. Avmarkera bara de ord som ska lämnas. De orden sparas i klartext i beslutet. Att du läser texten sparas i loggen.",
        "The protected text is in, last of the paragraphs. Untick only the words that are to be given. Those words are kept in clear in the decision. That you read it is kept in the log.");
    public static readonly Text TakeIn = new("Ta med den skyddade texten", "Take the protected text in");
    public static readonly Text TakeOut = new("Ta bort den igen", "Take it out again");

    public static readonly Text Throughout = new("Maska ett ord överallt", "Mask a word everywhere");
    public static readonly Text ThroughoutRule = new(
        "Ett ord eller ett namn maskas i alla handlingar ovan, också med s på slutet. Ändrade former och förkortningar får du maska själv.",
        "A word or a name is masked in all records above, with an s at the end too. Other forms and short forms you mask yourself.");
    public static readonly Text ThroughoutWord = new("Ord eller namn", "Word or name");
    public static readonly Text ThroughoutMask = new("Maska överallt", "Mask everywhere");
    public static readonly Text ThroughoutShow = new("Ta bort maskningen överallt", "Unmask everywhere");
    public static readonly Text ThroughoutMasked = new("{0} ord maskades, i {1} handlingar", "{0} words were masked, in {1} records");
    public static readonly Text ThroughoutShown = new("{0} ord är inte längre maskade, i {1} handlingar", "{0} words are no longer masked, in {1} records");

    public static readonly Text Decide = new("Pröva och besluta", "Weigh and decide");
    public static readonly Text DecideLead = new("Beslutet fryser det som lämnas. Sedan kan det inte ändras.", "The decision freezes what is given. After that it cannot be changed.");
    public static readonly Text WouldBe = new("Med dina val blir beslutet", "With your choices the decision is");
    public static readonly Text Weighing = new("Prövning", "Weighing");
    public static readonly Text WeighingHint = new("Vilken sekretess kan gälla, vilken skada kan det bli, och varför blir det så här? Inga namn.", "Which secrecy may apply, what harm may come, and why is it so? No names.");
    public static readonly Text Reason = new("Skäl för det som inte lämnas", "Reason for what is withheld");
    public static readonly Text ReasonHint = new("Med lagrum. Står i det som lämnas ut.", "With the section. Stands in what is given out.");
    public static readonly Text TwoPersons = new(
        "Något kommer från polisen. När du har beslutat måste en annan person släppa det.",
        "Something comes from the police. When you have decided, another person must let it out.");
    public static readonly Text DecideDo = new("Besluta", "Decide");
    public static readonly Text Release = new("Släpp det som polisen lämnat", "Let out what came from the police");
    public static readonly Text ReleaseLead = new(
        "En annan person har beslutat. Läs det som lämnas. Släpp det, eller skicka tillbaka det.",
        "Another person has decided. Read what is given. Let it out, or send it back.");
    public static readonly Text ReleaseDo = new("Släpp", "Let out");
    public static readonly Text SendBack = new("Skicka tillbaka", "Send back");
    public static readonly Text AwaitsOther = new("Väntar på en annan person. Du har själv beslutat.", "Awaits another person. You decided it yourself.");
    public static readonly Text ToRelease = new("Läs och släpp", "Read and let out");

    public static readonly Text Decision = new("Beslut", "Decision");
    public static readonly Text DecidedOn = new("Beslutat", "Decided");
    public static readonly Text Checksum = new("Kontrollsumma", "Checksum");
    public static readonly Text WholeChecksum = new("Hela utlämnandets kontrollsumma", "Checksum of the whole disclosure");
    public static readonly Text Intact = new("Stämmer", "Agrees");
    public static readonly Text NotIntact = new("Stämmer inte", "Does not agree");
    public static readonly Text Pdf = new("Hämta PDF", "PDF");
    public static readonly Text Word = new("Hämta Word", "Word");
    public static readonly Text WhatLeaves = new("Det som lämnas", "What leaves");
    public static readonly Text NotGiven = new("Lämnas inte ut.", "Not given out.");
    public static readonly Text MaskedUnder = new("Maskat enligt {0}.", "Masked under {0}.");
    public static readonly Text Photo = new("Foto {0}", "Photo {0}");
    public static readonly Text PhotoChecksum = new("Fotots kontrollsumma (SHA-256): {0}", "The photo's checksum (SHA-256): {0}");
    public static readonly Text PhotoOnlyInPdf = new("Fotot är i formatet WebP, som Word inte alltid visar. Det finns i PDF-filen.", "The photo is in the WebP format, which Word does not always show. It is in the PDF file.");
    public static readonly Text PhotoDisposed = new("Fotot är gallrat. Kontrollsumma (SHA-256): {0}", "The photo has been disposed of. Checksum (SHA-256): {0}");
    public static readonly Text PhotoBroken = new("Fotot kan inte visas: filen stämmer inte med det som lämnades. Kontrollsumma (SHA-256): {0}", "The photo cannot be shown: the file is not what was given. Checksum (SHA-256): {0}");
    public static readonly Text Appeal = new(
        "Du har rätt till ett skriftligt beslut som kan överklagas. Be om det hos kommunen.",
        "You have the right to a written decision that can be appealed. Ask the municipality for it.");
    public static readonly Text AppealTitle = new("Om du inte är nöjd", "If you are not content");

    public static Text Name(this DisclosureState state) => state switch
    {
        DisclosureState.AwaitsRelease => new("Väntar på en andra person", "Awaits a second person"),
        DisclosureState.Decided => new("Beslutat", "Decided"),
        _ => new("Förbereds", "Being prepared"),
    };

    public static Text Name(this DisclosureOutcome outcome) => outcome switch
    {
        DisclosureOutcome.Given => new("Lämnas ut", "Given out"),
        DisclosureOutcome.InPart => new("Lämnas ut delvis", "Given out in part"),
        _ => new("Lämnas inte ut", "Not given out"),
    };

    public static Text Name(this Given given) => given switch
    {
        Given.Whole => new("Helt", "Whole"),
        Given.Masked => new("Delvis", "In part"),
        _ => new("Inte alls", "Not at all"),
    };
}
