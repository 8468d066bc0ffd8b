using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.ShowPicture;

internal static class ShowPictureTexts
{
    public static readonly Text Pictures = new("Lägesbild", "Situational pictures");
    public static readonly Text NoArea = new("Område saknas", "No area");
    public static readonly Text NotCompiled = new("Lägesbilden är inte kompilerad än", "The picture has not been compiled yet");
    public static readonly Text CompileIt = new("Kompilera den, så räknas de granskade rapporterna samman.", "Compile it to count the reviewed reports together.");
    public static readonly Text AskCoordinator = new("Samordnaren kompilerar den när veckans rapporter är granskade.", "The coordinator compiles it once the reports are reviewed.");
    public static readonly Text NoSuchPeriod = new("Det finns ingen sådan period", "There is no such period");
    public static readonly Text Compile = new("Kompilera", "Compile");
    public static readonly Text CompileAgain = new("Kompilera om", "Compile again");
    public static readonly Text Wall = new("Visa på vägg", "Show on the wall");
    public static readonly Text PreviousPicture = new("Föregående", "Previous");
    public static readonly Text NextPicture = new("Nästa", "Next");
    public static readonly Text CountedAt = new("Räknat {0:yyyy-MM-dd HH.mm}.", "Counted {0:yyyy-MM-dd HH.mm}.");
    public static readonly Text StillRunning = new("Perioden pågår till och med {0:yyyy-MM-dd}. Den jämförs med hur tidigare perioder såg ut lika långt in.",
        "The period runs until {0:yyyy-MM-dd}. It is compared with earlier periods at the same point.");

    public static readonly Text Reviewed = new("Granskade rapporter", "Reviewed reports");
    public static readonly Text ReportingUnits = new("Rapporterande enheter", "Reporting units");
    public static readonly Text Of = new("{0:N0} av {1:N0}", "{0:N0} of {1:N0}");
    public static readonly Text AllReported = new("Alla som ska rapportera har gjort det.", "Everyone expected has reported.");
    public static readonly Text NotReported = new("Har inte rapporterat: {0}", "Has not reported: {0}");
    public static readonly Text AndMore = new("och {0:N0} till", "and {0:N0} more");
    public static readonly Text NobodyExpected = new("Inga enheter är uppsatta att rapportera varje period.", "No units are set to report each period.");
    public static readonly Text UnusuallyMany = new("Ovanligt många", "Unusually many");
    public static readonly Text OneArea = new("1 område", "1 area");
    public static readonly Text SomeAreas = new("{0:N0} områden", "{0:N0} areas");
    public static readonly Text NoAreas = new("Inget område", "No area");
    public static readonly Text OfTested = new("av {0:N0} prövade", "of {0:N0} tested");
    public static readonly Text NotTested = new("Prövas inte än", "Not tested yet");
    public static readonly Text Measures = new("Åtgärder", "Measures");
    public static readonly Text NoMeasures = new("Inga åtgärder pågår", "No measures under way");
    public static readonly Text NoMeasuresNext = new("Föreslå en från ett problem eller en rapport.", "Propose one from a problem or a report.");

    public static readonly Text MeasuresStand = new("försenade {0:N0}, pågår {1:N0}, planerade {2:N0}", "overdue {0:N0}, under way {1:N0}, planned {2:N0}");
    public static readonly Text DueOn = new("klar senast {0:yyyy-MM-dd}", "due {0:yyyy-MM-dd}");
    public static readonly Text MeasureDetail = new("Detaljer: {0}", "Details: {0}");
    public static readonly Text AgainstIt = new("Åtgärder:", "Measures:");
    public static readonly Text Propose = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text Raise = new("Lyft som problem", "Raise as a problem");
    public static readonly Text RaiseThat = new("Lyft som problem: {0}", "Raise as a problem: {0}");
    public static readonly Text ProposeAgainst = new("Föreslå åtgärd mot {0}", "Propose a measure against {0}");

    public static readonly Text Areas = new("Områden", "Areas");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Judgement = new("Vår bedömning", "Our judgement");
    public static readonly Text Count = new("Antal", "Count");
    public static readonly Text Before = new("Förra", "Before");
    public static readonly Text AgainstUsual = new("Jämfört med vanligt", "Compared with usual");
    public static readonly Text Finding = new("Fynd", "Finding");
    public static readonly Text Most = new("Mest", "Most");
    public static readonly Text Sum = new("Summa", "Total");
    public static readonly Text AreasRule = new(
        "Stapeln visar periodens antal, bandet det vanliga spannet: där nio av tio perioder hamnar, sett till högst {0} tidigare som de var kända lika långt efter. Ovanligt många: exakt test av {1} områden tillsammans (Holm), så att högst en period av tjugo får något falskt utslag. Bedömningen gör vi tillsammans i mötet.",
        "The bar is the period's count, the band the usual range: where nine of ten periods fall, by at most {0} earlier ones as known at the same delay. Unusually many: an exact test of {1} areas together (Holm), so that at most one period in twenty has any false finding. We make the judgement together in the meeting.");
    public static readonly Text ShortHistory = new(
        "Ännu är {0} tidigare perioder kända: då är falska utslag vanligare än så, och ett fynd ska läsas försiktigt.",
        "So far {0} earlier periods are known: false findings are then more common than that, and a finding is to be read with care.");
    public static readonly Text UnusualIn = new("Ovanligt många i {0}: {1:N0} rapporter, vanligt {2:N0}–{3:N0}.", "Unusually many in {0}: {1:N0} reports, usually {2:N0}–{3:N0}.");
    public static readonly Text NoneUnusual = new("Inget område har ovanligt många. Det är ett giltigt svar.", "No area has unusually many. That is a valid answer.");
    public static readonly Text NobodyReportedAtAll = new("Ingen har rapporterat för perioden. Det betyder inte att det har varit lugnt.", "Nobody has reported for the period. That does not mean it was calm.");

    public static readonly Text GapMeans = new("Det som saknas är inte lugnt: jämförelser med tidigare perioder gäller inte fullt ut.", "What is missing is not calm: comparisons with earlier periods do not fully hold.");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text MapLabel = new("Karta över områden med antal rapporter; tabellen Områden och listan Platser har samma innehåll", "Map of areas with counts; the table Areas and the list Places have the same content");
    public static readonly Text HotPlaces = new("Platser som återkommer", "Places that recur");
    public static readonly Text MorePlaces = new("{0} platser till", "{0} more places");
    public static readonly Text NoHotPlaces = new("Ingen plats har tre rapporter eller fler.", "No place has three reports or more.");
    public static readonly Text NoHotPlacesForYou = new("Ingen plats som delas med er har tre rapporter eller fler.", "No place shared with you has three reports or more.");
    public static readonly Text HotRule = new("En känd plats, eller en ruta på 200 meter, med minst tre rapporter som säger var. Ringen på kartan är 200 meter.", "A known place, or a square of 200 metres, with at least three reports that say where. The ring on the map is 200 metres.");
    public static readonly Text Reports = new("{0:N0} rapporter", "{0:N0} reports");
    public static readonly Text OneReport = new("1 rapport", "1 report");
    public static readonly Text Square = new("Ruta i {0}", "Square in {0}");
    public static readonly Text Near = new("Nära {0}", "Near {0}");
    public static readonly Text WhenAtPlace = new("När: {0}", "When: {0}");

    public static readonly Text Problems = new("Problem", "Problems");
    public static readonly Text NoProblems = new("Inget är rapporterat tre gånger eller mer i samma område.", "Nothing was reported three times or more in the same area.");
    public static readonly Text ProblemsRule = new("Problem: minst tre rapporter av samma händelsetyp i samma område. Upphört: tre tomma perioder i rad fast någon rapporterat. {0:N0} par av område och händelsetyp prövade.",
        "Problem: at least three reports of one kind in one area. Ceased: three empty periods in a row although somebody reported. {0:N0} pairs of area and kind tested.");
    public static readonly Text New = new("ny", "new");
    public static readonly Text Ended = new("avslutat", "ended");
    public static readonly Text UsuallyBetween = new("vanligt {0:N0}–{1:N0}", "usually {0:N0}–{1:N0}");
    public static readonly Text PreviouslyCount = new("förra perioden {0:N0}", "previous period {0:N0}");
    public static readonly Text UnitsReport = new("{0:N0} enheter rapporterar", "{0:N0} units report");
    public static readonly Text OneUnitReports = new("1 enhet rapporterar", "1 unit reports");
    public static readonly Text UnitsBefore = new("förra perioden {0:N0}", "{0:N0} before");
    public static readonly Text UnitsSame = new("lika många som förra", "as many as before");
    public static readonly Text ThreeEmpty = new("0 rapporter tre perioder i rad", "0 reports three periods in a row");
    public static readonly Text More = new("Visa {0:N0} till", "Show {0:N0} more");

    public static readonly Text When = new("När", "When");
    public static readonly Text PeakFinding = new("{0:N0} av {1:N0} {2}.", "{0:N0} of {1:N0} {2}.");
    public static readonly Text Spread = new("Spritt över veckan, ingen tid sticker ut.", "Spread over the week; no time stands out.");
    public static readonly Text NoTimes = new("Inga tider att visa.", "No times to show.");
    public static readonly Text WhenRule = new("Tider som anges som spann är fördelade över spannet.", "Times given as spans are spread over the span.");
    public static readonly Text TooLong = new("{0:N0} med spann över en vecka står utanför.", "{0:N0} with spans over a week stand outside.");

    public static readonly Text Late = new("Inkommet efter stopptid", "In after the stop time");
    public static readonly Text LateFinding = new("{0:N0} rapporter om tidigare perioder kom in sedan förra lägesbilden.", "{0:N0} reports about earlier periods came in since the previous picture.");
    public static readonly Text LateOne = new("1 rapport om en tidigare period kom in sedan förra lägesbilden.", "1 report about an earlier period came in since the previous picture.");
    public static readonly Text NoLate = new("Inget kom in för sent.", "Nothing came in late.");
    public static readonly Text LateRule = new("De räknas i sin egen period, inte här. Stopptid: {0:yyyy-MM-dd HH.mm}.", "They count in their own period, not here. Stop time: {0:yyyy-MM-dd HH.mm}.");

    public static readonly Text DataQuality = new("Underlaget", "The data");
    public static readonly Text UnitsSilent = new("{0:N0} enheter har inte rapporterat", "{0:N0} units have not reported");
    public static readonly Text UnitSilent = new("1 enhet har inte rapporterat", "1 unit has not reported");
    public static readonly Text SendersNow = new("Avsändare den här perioden: {0:N0}, förra: {1:N0}.", "Senders this period: {0:N0}, previous: {1:N0}.");
    public static readonly Text ManyWaiting = new("Mer än {0:N0} rapporter om perioden väntar på granskning och är inte med.", "More than {0:N0} reports about the period await review and are not included.");

    public static readonly Text Waiting = new("{0:N0} rapporter om perioden väntar på granskning och är inte med.", "{0:N0} reports about the period await review and are not included.");
    public static readonly Text OutsideAreas = new("{0:N0} rapporter ligger utanför alla områden eller saknar plats.", "{0:N0} reports lie outside every area or have no place.");
    public static readonly Text DataRule = new("Den som inte rapporterat har kanske haft lugnt, kanske inte. En nollrapport räknas som rapport.", "Whoever has not reported may have had a calm week, or not. A nil report counts as a report.");

    public static readonly Text SafetyAndFelt = new("Säkerhet och trygghet, var för sig", "Safety and felt safety, apart");
    public static readonly Text FeltFinding = new("{0:N0} av {1:N0} rapporter säger hur otryggt det var; {2:N0} av dem ganska eller mycket.", "{0:N0} of {1:N0} reports say how unsafe it felt; {2:N0} of them quite or very.");
    public static readonly Text FeltNone = new("Ingen rapport säger hur otryggt det var.", "No report says how unsafe it felt.");
    public static readonly Text FeltRule = new("Antalet rapporter är vad som hänt, svaren hur det kändes. De läggs aldrig ihop.", "The count is what happened, the answers how it felt. They are never added together.");
    public static readonly Text[] Felt = [new("Inte otryggt", "Not unsafe"), new("Lite", "A little"), new("Ganska", "Quite"), new("Mycket", "Very"), new("Ej angivet", "Not stated")];

    public static readonly Text EventsOfNote = new("Händelser att nämna", "Events of note");
    public static readonly Text NoEventsOfNote = new("Inga rapporter om våld, rån, brand eller incident mot anställd.", "No reports of violence, robbery, fire or incidents against staff.");
    public static readonly Text NoEventsForYou = new("Inget att visa av det som delas med er.", "Nothing to show of what is shared with you.");
    public static readonly Text PoliceFigures = new("Polisens veckosiffror", "The police's weekly figures");
    public static readonly Text Forward = new("Framåt", "Ahead");
    public static readonly Text NothingAhead = new("Inget inlagt de närmaste veckorna", "Nothing entered for the coming weeks");
    public static readonly Text EarlierYears = new("Samma period tidigare år: {0}.", "The same period in earlier years: {0}.");
    public static readonly Text WallLine = new("Lägesbild · {0}", "Situational picture · {0}");
    public static readonly Text BackToPicture = new("Tillbaka till lägesbilden", "Back to the picture");

    public static Text Standing(Domain.MeasureStanding standing) => standing switch
    {
        Domain.MeasureStanding.Overdue => new("Försenade", "Overdue"),
        Domain.MeasureStanding.InProgress => new("Pågår", "Under way"),
        _ => new("Planerade", "Planned"),
    };
}
