using Lykta.Kernel;

namespace Lykta.Platform.PersonalData;

/// <summary>What makes a rule take effect.</summary>
internal enum RetentionBasis
{
    /// <summary>Short-lived technical data: carried out without a decision.</summary>
    Technical,

    /// <summary>The municipality decides, two persons together, within the bounds: nothing is taken before that.</summary>
    Decision,

    /// <summary>Part of a document that is kept for good (bevaras).</summary>
    Kept,
}

/// <summary>
/// When personal data is taken away (gallringsregel): every personal column has one, and every rule but those that keep has an <see cref="IDisposal"/> that carries it out.
/// </summary>
/// <param name="Code">Its name in facts, decisions and certificates.</param>
/// <param name="Basis">What makes it take effect.</param>
/// <param name="What">What is taken away, and what stays.</param>
/// <param name="CountedFrom">What the time is counted from.</param>
internal sealed record RetentionRule(string Code, RetentionBasis Basis, Text What, Text CountedFrom)
{
    public const int FewestMonths = 3;

    public const int MostMonths = 120;

    /// <summary>How long where the rule is technical.</summary>
    public int Days { get; init; }

    /// <summary>How long is proposed where the municipality decides.</summary>
    public int Months { get; init; }

    public static readonly RetentionRule Mail = new("mail", RetentionBasis.Technical, new("Adress och ämnesrad i skickade mejl. Att mejlet skickades står kvar.", "Address and subject of sent mail. That it was sent stays."), new("att mejlet skickades", "it was sent")) { Days = 30 };
    public static readonly RetentionRule Sessions = new("sessions", RetentionBasis.Technical, new("Inloggningar: vilken sorts webbläsare och när.", "Sign-ins: which sort of browser, and when."), new("att inloggningen senast användes", "it was last used")) { Days = 30 };
    public static readonly RetentionRule Imports = new("imports", RetentionBasis.Technical, new("Filnamn, uppladdade filer och avvisade rader. Antalen står kvar.", "File names, uploaded files and rejected rows. The counts stay."), new("att inläsningen slutade", "the import ended")) { Days = 90 };
    public static readonly RetentionRule DisclosureReceivers = new("disclosure-receivers", RetentionBasis.Technical, new("Vart ett utlämnande skickades. Vem som frågade, i vilken funktion, står kvar.", "Where a disclosure was sent. Who asked, by function, stays."), new("att utlämnandet beslutades", "the disclosure was decided")) { Days = 90 };
    public static readonly RetentionRule Receipts = new("receipts", RetentionBasis.Technical, new("Kvittots avtryck av rapportens ord. Att rapporten är mottagen står kvar, så att den aldrig tas emot två gånger.", "The receipt's print of the report's words. That the report was received stays, so that it is never received twice."), new("att rapporten togs emot", "the report was received")) { Days = 365 };
    public static readonly RetentionRule Contacts = new("contacts", RetentionBasis.Technical, new("Adressen till en enhet som är avslutad.", "The address of a unit that has ended."), new("när enheten avslutades", "when the unit ended"));

    public static readonly RetentionRule Reports = new(
        "reports",
        RetentionBasis.Decision,
        new("Rapporternas ord, plats, skyddade text, original, foton, ärendenummer och vem som skickade. Händelsetyp, område, dag, organisation och läge står kvar, så alla antal är desamma.",
            "The reports' words, position, protected text, originals, photos, case numbers and who sent them. Kind, area, day, organisation and state stay, so that every count is the same."),
        new("veckan då det hände", "the week it happened"))
    { Months = 36 };

    public static readonly RetentionRule Measures = new("measures", RetentionBasis.Decision, new("Åtgärdernas detaljer och ord om hur de gick. Publikt namn, utfall och tider står kvar.", "The measures' details and words about how they went. Public name, outcome and times stay."), new("att åtgärden slutade", "the measure ended")) { Months = 36 };
    public static readonly RetentionRule Reasons = new("reasons", RetentionBasis.Decision, new("Skäl i fritext i loggen och vid delning. Loggen går fortfarande att kontrollera.", "Free-text reasons in the log and of sharing. The log can still be verified."), new("att skälet skrevs", "it was written")) { Months = 36 };
    public static readonly RetentionRule Accounts = new("accounts", RetentionBasis.Decision, new("Namn, adress och inloggningssätt för den som inte längre har något uppdrag. Vad de gjorde står kvar i loggen, utan namn.", "Name, address and ways to sign in of somebody without any role. What they did stays in the log, without a name."), new("att det sista uppdraget avslutades", "the last role ended")) { Months = 12 };

    public static readonly RetentionRule Surveillance = new(
        "surveillance",
        RetentionBasis.Decision,
        new("Kamerabevakningar som har upphört, med intresseavvägningarna. Tidigast efter de fem år som lagen kräver, också om en kortare tid är beslutad.",
            "Camera surveillances that have ended, with their weighings. After the five years the law asks for at the earliest, even where a shorter time is decided."),
        new("att bevakningen upphörde", "the surveillance ended"))
    { Months = 60 };

    public static readonly RetentionRule PlacePhotos = new("place-photos", RetentionBasis.Decision, new("Bilder i platsakter, med det som står under dem.", "Photos in the files of places, with what stands below them."), new("att bilden lades till", "the photo was added")) { Months = 60 };

    public static readonly RetentionRule Pictures = new("pictures", RetentionBasis.Kept, new("Fastställda lägesbilder, med det som står i dem.", "Adopted pictures, with what they say."), new("–", "–"));
    public static readonly RetentionRule Meetings = new("meetings", RetentionBasis.Kept, new("Mötenas anteckningar och protokoll.", "The meetings' notes and minutes."), new("–", "–"));
    public static readonly RetentionRule MeasureNames = new("measure-names", RetentionBasis.Kept, new("Åtgärdernas publika namn.", "The measures' public names."), new("–", "–"));
    public static readonly RetentionRule Problems = new("problems", RetentionBasis.Kept, new("Problembilden: problem med underlag, orsaker och mål, som planerna bygger på, och omdömena om vad åtgärderna gav.", "The problem picture: problems with evidence, causes and goals, which the plans build on, and the verdicts on what the measures came to."), new("–", "–"));

    public static readonly RetentionRule Agreements = new("agreements", RetentionBasis.Kept, new("Samverkansöverenskommelser, medborgarlöften och råd.", "Collaboration agreements, citizen pledges and councils."), new("–", "–"));
    public static readonly RetentionRule GuardPermits = new("guard-permits", RetentionBasis.Kept, new("Tillstånd för ordningsvakter, med det underlag polisen fick.", "Permits for public order guards, with the basis the police were given."), new("–", "–"));
    public static readonly RetentionRule Plans = new("plans", RetentionBasis.Kept, new("Planer, med det som beslutades, handlingar som beslutades före Lykta, och kommunens egna ord till enkäten om lagen.", "Plans, with what was decided, documents decided before Lykta, and the municipality's own words for the questionnaire on the Act."), new("–", "–"));
    public static readonly RetentionRule StateGrants = new("state-grants", RetentionBasis.Kept, new("Ansökningar om statsbidrag och redovisningar, med det som skickades.", "Applications for state grants and accounts, with what was sent."), new("–", "–"));
    public static readonly RetentionRule PlaceFiles = new("place-files", RetentionBasis.Kept, new("Platsakter: vad som finns på en plats, vad som hänt där, enkäter, besiktningar, trygghetsanalyser och program. Det som blivit fel tas bort i akten.", "Files of places: what there is at a place, what happened there, surveys, inspections, safety analyses and programmes. What was wrong is removed in the file."), new("–", "–"));
    public static readonly RetentionRule OwnMethods = new("own-methods", RetentionBasis.Kept, new("Kommunens egna metodkort.", "The municipality's own method cards."), new("–", "–"));

    public static readonly RetentionRule Disclosures = new("disclosures", RetentionBasis.Kept, new("Utlämnanden, med prövningen och det som lämnades ut.", "Disclosures, with the weighing and what was given."), new("–", "–"));

    public static IReadOnlyList<RetentionRule> All { get; } =
        [Reports, Measures, Surveillance, PlacePhotos, Reasons, Accounts, Mail, Sessions, Imports, Receipts, Contacts, DisclosureReceivers, Pictures, Meetings, MeasureNames, Problems, Plans, Agreements, GuardPermits, StateGrants, PlaceFiles, OwnMethods, Disclosures];

    public static RetentionRule? Find(string code) => All.FirstOrDefault(r => r.Code == code);

    /// <summary>How long, in words: what a person is told who asks.</summary>
    public Text HowLong => Basis switch
    {
        RetentionBasis.Kept => new("bevaras", "kept for good"),
        RetentionBasis.Technical => new($"{Days} dagar efter {CountedFrom.Swedish}", $"{Days} days after {CountedFrom.English}"),
        _ => new($"{Months} månader efter {CountedFrom.Swedish}, om kommunen inte beslutat annat", $"{Months} months after {CountedFrom.English}, unless the municipality has decided otherwise"),
    };

    /// <summary>What is older than this is overdue.</summary>
    public DateTime OverdueAt(DateTime now, int? decidedMonths) => Basis == RetentionBasis.Technical ? now.AddDays(-Days) : now.AddMonths(-(decidedMonths ?? Months));
}
