using Lykta.Analysis.Evaluation;
using Lykta.Kernel;

namespace Lykta.Modules.Effects.ShowEffect;

internal static class ShowEffectTexts
{
    public static readonly Text Title = new("Gjorde den skillnad?", "Did it make a difference?");
    public static readonly Text Verdict = new("Omdöme", "Verdict");
    public static readonly Text VerdictRule = new(
        "Omdömet räknas fram. Det bygger på veckorna före starten, som frystes då, och lika många efter, mot samma veckor i det som valdes att jämföra med. Intervallet är 95 %.",
        "The verdict is computed. It is built on the weeks before the start, frozen then, and as many after, against the same weeks of what was chosen to compare with. The interval is 95%.");

    public static readonly Text FellMore = new(
        "Rapporterna om {0} minskade i {1}: {2:N0} procent jämfört med vad de annars skulle ha varit (mellan {3:N0} och {4:N0} procent).",
        "Reports of {0} fell in {1}: {2:N0} per cent against what they would have been (between {3:N0} and {4:N0} per cent).");

    public static readonly Text RoseMore = new(
        "Rapporterna om {0} ökade i {1}: {2:N0} procent jämfört med vad de annars skulle ha varit (mellan {3:N0} och {4:N0} procent).",
        "Reports of {0} rose in {1}: {2:N0} per cent against what they would have been (between {3:N0} and {4:N0} per cent).");

    public static readonly Text CannotTellMore = new(
        "Det går inte att avgöra om rapporterna om {0} i {1} har ändrats mer än jämförelsen. Allt från {2} till {3} stämmer med siffrorna.",
        "Whether reports of {0} in {1} have changed more than the comparison cannot be told. Anything from {2} to {3} fits the figures.");

    public static readonly Text MinusPercent = new("en minskning med {0:N0} procent", "a fall of {0:N0} per cent");
    public static readonly Text PlusPercent = new("en ökning med {0:N0} procent", "a rise of {0:N0} per cent");
    public static readonly Text TooFewMore = new(
        "Det är bara {0:N0} händelser sammanlagt. Under {1} görs inget test: slumpen skulle avgöra.", "There are only {0:N0} events in all. Below {1} nothing is tested: chance would decide.");

    public static readonly Text TooShortMore = new(
        "Bara {0} veckor går att jämföra. Det behövs minst {1}.", "Only {0} weeks can be compared. At least {1} are needed.");

    public static readonly Text NotBegunMore = new("Åtgärden har inte börjat. Välj vad den ska jämföras med innan dess.", "The measure has not begun. Choose what it is to be compared with before that.");
    public static readonly Text TooEarlyMore = new(
        "Effekten bedöms {0:yyyy-MM-dd}. Den dagen bestämdes före starten, så att ingen slutar räkna när det ser bra ut. Hittills har {1} veckor gått.",
        "The effect is judged on {0:yyyy-MM-dd}. That day was settled before the start, so that nobody stops counting when it looks good. {1} weeks have passed.");

    public static readonly Text NothingComparedMore = new(
        "Ingen jämförelse valdes före starten, och ingen kan väljas nu. Antalen före och efter visas, men de kan bero på annat: årstiden, slumpen eller hur mycket som rapporteras.",
        "No comparison was chosen before the start, and none can be now. The counts before and after are shown, but may be due to other things: the season, chance, or how much is reported.");

    public static readonly Text HiddenMore = new("Antalen gäller en enda plats och visas bara för dem som samordnar. Omdömet kan alla läsa.", "The counts are of a single place and shown only to those who coordinate. The verdict is everybody's to read.");
    public static readonly Text Design = new("Så starkt är upplägget", "How strong the design is");
    public static readonly Text DesignOf = new("Nivå {0} av 5", "Level {0} of 5");
    public static readonly Text Level2 = new("Före och efter, utan jämförelse.", "Before and after, without a comparison.");
    public static readonly Text Level3 = new("Före och efter, mot en jämförelse.", "Before and after, against one comparison.");
    public static readonly Text Level4 = new("Före och efter, mot flera jämförelser.", "Before and after, against several comparisons.");
    public static readonly Text DesignRule = new(
        "Efter Marylandskalan (SMS). Nivå 5 kräver att slumpen bestämmer var åtgärden görs.", "After the Maryland scale (SMS). Level 5 asks that chance decides where the measure is carried out.");

    public static readonly Text Counts = new("Antal före och efter", "Counts before and after");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text BeforeWeeks = new("Före ({0})", "Before ({0})");
    public static readonly Text AfterWeeks = new("Efter ({0})", "After ({0})");
    public static readonly Text Week = new("v. {0} {1}", "w. {0} {1}");
    public static readonly Text WeeksOfYear = new("v. {0}–{1} {2}", "w. {0}–{1} {2}");
    public static readonly Text WeeksOfYears = new("v. {0} {1} – v. {2} {3}", "w. {0} {1} – w. {2} {3}");
    public static readonly Text Change = new("Förändring", "Change");
    public static readonly Text OwnPlace = new("Här: {0}", "Here: {0}");
    public static readonly Text Compared = new("Jämförs med: {0}", "Compared with: {0}");
    public static readonly Text RingOf = new("Ring: {0}", "Ring: {0}");
    public static readonly Text SameSeason = new("{0} veckor, mot samma veckor ett år tidigare.", "{0} weeks, against the same weeks a year earlier.");
    public static readonly Text NearestWeeks = new("{0} veckor, mot de närmaste före starten: serien är för kort för att jämföra samma årstid.", "{0} weeks, against the nearest before the start: the series is too short to compare the same season.");
    public static readonly Text Course = new("Förloppet, vecka för vecka", "The course, week by week");
    public static readonly Text Observed = new("rapporter", "reports");
    public static readonly Text Fitted = new("utjämnat", "smoothed");
    public static readonly Text Without = new("om linjen före hade fortsatt", "had the line before gone on");
    public static readonly Text Start = new("start", "start");
    public static readonly Text CourseFound = new("Vid starten ändrades nivån {0:N2} gånger ({1:N2}–{2:N2}), och trenden {3:N3} gånger per vecka ({4:N3}–{5:N3}).", "At the start the level changed {0:N2} times ({1:N2}–{2:N2}), and the trend {3:N3} times a week ({4:N3}–{5:N3}).");
    public static readonly Text CourseTooShort = new("Serien är för kort för en kurva: {0} veckor före och {1} efter.", "The series is too short for a curve: {0} weeks before and {1} after.");
    public static readonly Text CourseTooSparse = new("Händelserna är för få för en kurva.", "The events are too few for a curve.");
    public static readonly Text CourseRule = new("Avbruten tidsserie (log-linjär, med årstid där serien räcker och antalet rapporterande enheter som exponering; det större av två standardfel).", "Interrupted time series (log-linear, with season where the series suffices and the number of reporting units as exposure; the larger of two standard errors).");
    public static readonly Text Checks = new("Kan man lita på det?", "Can it be trusted?");
    public static readonly Text PreTrendAsk = new("Gick jämförelsen åt samma håll före starten?", "Did the comparison go the same way before the start?");
    public static readonly Text PreTrendYes = new("Inget säger emot ({0} veckor, p = {1:N2}).", "Nothing says otherwise ({0} weeks, p = {1:N2}).");
    public static readonly Text PreTrendNo = new("Nej, de gick åt olika håll ({0} veckor, p = {1:N3}). Omdömet är osäkrare än det ser ut.", "No, they went different ways ({0} weeks, p = {1:N3}). The verdict is less sure than it looks.");
    public static readonly Text PreTrendUnknown = new("Går inte att säga: för få veckor eller händelser.", "Cannot be told: too few weeks or events.");
    public static readonly Text PeakAsk = new("Började åtgärden när det var ovanligt mycket?", "Did the measure begin when there was unusually much?");
    public static readonly Text PeakYes = new("Ja, de fyra sista veckorna före starten var ovanligt många. Då blir det ofta färre av sig självt (regression mot medelvärdet).", "Yes, the last four weeks before the start had unusually many. Then it often becomes fewer by itself (regression to the mean).");
    public static readonly Text PeakNo = new("Nej, veckorna före starten var som vanligt.", "No, the weeks before the start were as usual.");
    public static readonly Text EffortAsk = new("Rapporterade lika många enheter?", "Did as many units report?");
    public static readonly Text EffortYes = new("Ungefär: här {0} → {1}, i jämförelsen {2} → {3}.", "About: here {0} → {1}, in the comparison {2} → {3}.");
    public static readonly Text EffortNo = new("Nej: här {0} → {1} enheter, i jämförelsen {2} → {3}. En del av skillnaden kan bero på hur mycket som rapporteras.", "No: here {0} → {1} units, in the comparison {2} → {3}. A part of the difference may be due to how much is reported.");
    public static readonly Text EffortUnknown = new("Går inte att säga.", "Cannot be told.");
    public static readonly Text MovedAsk = new("Flyttade händelserna?", "Did the events move?");
    public static readonly Text NoRing = new("Ingen ring runt platsen följdes.", "No ring round the place was followed.");
    public static readonly Text MovedNotRead = new("Läses bara där det blev bättre än i jämförelsen.", "Read only where it became better than in the comparison.");
    public static readonly Text Wdq = new("{0} (WDQ {1:N2}; måttet har ingen felmarginal).", "{0} (WDQ {1:N2}; it has no margin of error).");
    public static readonly Text Appendix = new("Så räknades det", "How it was computed");
    public static readonly Text Measure = new("Mått", "Measure");
    public static readonly Text Value = new("Värde", "Value");
    public static readonly Text OddsRatio = new("Oddskvot (RES), över 1 är gynnsamt", "Odds ratio (RES), above 1 is favourable");
    public static readonly Text RatioWith = new("{0:N2} ({1:N2}–{2:N2})", "{0:N2} ({1:N2}–{2:N2})");
    public static readonly Text UsedVariance = new("med φ = {0:N2} (det som gäller)", "with φ = {0:N2} (the one that counts)");
    public static readonly Text PoissonVariance = new("med Poisson, φ = 1", "with Poisson, φ = 1");
    public static readonly Text ReviewedVariance = new("med V(N) = 0,0008 N² + 1,2 N", "with V(N) = 0.0008 N² + 1.2 N");
    public static readonly Text HalfAdded = new("Ett antal var noll: 0,5 lades till alla fyra.", "A count was zero: 0.5 was added to all four.");
    public static readonly Text Wdd = new("Vägd skillnad mot jämförelsen (WDD), händelser", "Weighted difference against the comparison (WDD), events");
    public static readonly Text WddOf = new("{0:N0} (standardfel {1:N1}, z = {2:N2})", "{0:N0} (standard error {1:N1}, z = {2:N2})");
    public static readonly Text NetEffect = new("Händelser som uteblev, plats och ring", "Events that did not happen, place and ring");
    public static readonly Text Sources = new("Farrington och Welsh 2007; Wheeler och Ratcliffe 2018; Bowers och Johnson 2003. Formlerna står i Lykta.Analysis/Evaluation.", "Farrington and Welsh 2007; Wheeler and Ratcliffe 2018; Bowers and Johnson 2003. The formulas are in Lykta.Analysis/Evaluation.");
    public static readonly Text Settled = new("Fastställt omdöme", "Settled verdict");
    public static readonly Text SettledBy = new("{0:yyyy-MM-dd}, {1}, {2}", "{0:yyyy-MM-dd}, {1}, {2}");
    public static readonly Text SettledWith = new("{0:N0} → {1:N0} här, {2:N0} → {3:N0} i jämförelsen; oddskvot {4:N2} ({5:N2}–{6:N2}).", "{0:N0} → {1:N0} here, {2:N0} → {3:N0} in the comparison; odds ratio {4:N2} ({5:N2}–{6:N2}).");
    public static readonly Text Settle = new("Fastställ omdömet", "Settle the verdict");
    public static readonly Text SettleAgain = new("Fastställ på nytt", "Settle anew");
    public static readonly Text SettleRule = new("Siffrorna bestämmer omdömet. Det som fastställts står kvar, också om det fastställs på nytt.", "The figures decide the verdict. What has been settled stays, even if it is settled anew.");
    public static readonly Text Learnt = new("Vad lär vi oss?", "What is learnt?");
    public static readonly Text LearntHint = new("Vad gjorde ni, vad skulle ni göra om, och vad skulle ni göra annorlunda? Det läses av alla i samverkan.", "What did you do, what would you do again, and what would you do otherwise? Everybody in the collaboration reads it.");
    public static readonly Text Felt = new("Upplevd trygghet", "Felt safety");
    public static readonly Text FeltRule = new("Står bredvid och läggs aldrig ihop med händelserna.", "Stands beside and is never added to the events.");
    public static readonly Text NoFelt = new("Ingen enkät är inskriven.", "No survey is entered.");
    public static readonly Text FeltOf = new("{0:N0} % → {1:N0} % trygga, skillnad {2:+0;−0;0} procentenheter ({3:+0;−0;0} till {4:+0;−0;0}).", "{0:N0}% → {1:N0}% safe, difference {2:+0;−0;0} percentage points ({3:+0;−0;0} to {4:+0;−0;0}).");
    public static readonly Text FeltHow = new("{0}. {1:yyyy-MM-dd}: {2:N0} svar. {3:yyyy-MM-dd}: {4:N0} svar.", "{0}. {1:yyyy-MM-dd}: {2:N0} answers. {3:yyyy-MM-dd}: {4:N0} answers.");
    public static readonly Text FeltNone = new("Skillnaden är inte säker.", "The difference is not sure.");
    public static readonly Text AddFelt = new("Skriv in enkät", "Enter a survey");
    public static readonly Text Costs = new("Kostnad och nytta", "Cost and benefit");
    public static readonly Text CostsRule = new("Otrygghet har inget pris och står inte med. Nyttan är ett räkneexempel med kommunens enhetskostnad.", "Unsafety has no price and is not counted. The benefit is an example with the municipality's unit cost.");
    public static readonly Text Cost = new("Åtgärdens kostnad", "The measure's cost");
    public static readonly Text Invested = new("{0:N0} kr, används i {1} år", "SEK {0:N0}, used for {1} years");
    public static readonly Text EachYear = new("{0:N0} kr om året", "SEK {0:N0} a year");
    public static readonly Text CostOfWeeks = new("Kostnad för de {0} veckorna efter", "Cost of the {0} weeks after");
    public static readonly Text SpreadBy = new("Investeringen är spridd över åren med {0:0.##} % ränta ({1}).", "The investment is spread over its years at {0:0.##} % interest ({1}).");
    public static readonly Text SpreadEqually = new("Investeringen är spridd lika över åren. Ingen kalkylränta är inskriven.", "The investment is spread equally over its years. No rate of interest is entered.");
    public static readonly Text Net = new("Nytta minus kostnad", "Benefit less cost");
    public static readonly Text NoCost = new("inte inskriven", "not entered");
    public static readonly Text Kronor = new("{0:N0} kr", "SEK {0:N0}");
    public static readonly Text PreventedEvents = new("Händelser som uteblev", "Events that did not happen");
    public static readonly Text PreventedOf = new("{0:N0} ({1:N0} till {2:N0})", "{0:N0} ({1:N0} to {2:N0})");
    public static readonly Text PriceOf = new("Enhetskostnad", "Unit cost");
    public static readonly Text PriceWith = new("{0:N0} kr per händelse ({1}, {2} års priser)", "SEK {0:N0} an event ({1}, prices of {2})");
    public static readonly Text NoPrice = new("Ingen enhetskostnad är inskriven för {0}.", "No unit cost is entered for {0}.");
    public static readonly Text SetPrice = new("Skriv in enhetskostnader", "Enter unit costs");
    public static readonly Text Benefit = new("Nytta", "Benefit");
    public static readonly Text BenefitOf = new("{0:N0} kr ({1:N0} till {2:N0})", "SEK {0:N0} ({1:N0} to {2:N0})");
    public static readonly Text PerKrona = new("Nytta per krona", "Benefit for each krona");
    public static readonly Text PerKronaOf = new("{0:N1} ({1:N1} till {2:N1})", "{0:N1} ({1:N1} to {2:N1})");

    public static Text Of(DisplacementReading reading) => reading switch
    {
        DisplacementReading.DiffusionExceedsEffect => new("Nej, ringen fick det ännu bättre (spridd nytta)", "No, the ring gained even more (diffusion of benefits)"),
        DisplacementReading.Diffusion => new("Nej, det blev bättre i ringen också (spridd nytta)", "No, the ring gained too (diffusion of benefits)"),
        DisplacementReading.None => new("Nej, ringen ändrades som jämförelsen", "No, the ring changed as the comparison did"),
        DisplacementReading.PartialDisplacement => new("En del kan ha flyttat till ringen, mindre än det som vanns", "Some may have moved to the ring, less than what was gained"),
        DisplacementReading.DisplacementExceedsEffect => new("Ringen förlorade mer än platsen vann", "The ring lost more than the place gained"),
        _ => MovedNotRead,
    };

    public static Text WeeksOf(IsoWeek first, IsoWeek last) => first.Year == last.Year
        ? WeeksOfYear.With(first.Week, last.Week, first.Year) : WeeksOfYears.With(first.Week, first.Year, last.Week, last.Year);

    public static Text OfLevel(int level) => level switch { 2 => Level2, 3 => Level3, _ => Level4 };
}
