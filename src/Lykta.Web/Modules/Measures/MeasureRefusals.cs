using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.MethodBank.Contracts;

namespace Lykta.Modules.Measures;

internal sealed record MeasureNeedsName() : Refusal(new Text(
    "Skriv vad åtgärden heter. Namnet kan läsas av alla.", "Write what the measure is called. Everyone can read the name."));

internal sealed record DueHasPassed() : Refusal(new Text(
    "Den dag åtgärden ska vara klar har redan passerat.", "The day the measure is due has already passed."));

internal sealed record StartsAfterItIsDue() : Refusal(new Text(
    "Åtgärden kan inte börja efter den dag den ska vara klar.", "The measure cannot begin after the day it is due."));

internal sealed record CostOutOfRange() : Refusal(new Text(
    "Kostnaden skrivs i hela kronor.", "The cost is written in whole kronor."));

internal sealed record YearsOfUseWrong() : Refusal(new Text(
    $"Skriv vad investeringen kostar, och hur många år den används: 1 till {Domain.Measure.LongestUse}.", $"Write what the investment costs, and for how many years it is used: 1 to {Domain.Measure.LongestUse}."));

internal sealed record SayToWhomAndHow() : Refusal(new Text(
    "Skriv vem ni ska berätta för och hur, till exempel boende på Kolgården, brev i trapphusen.",
    "Write whom you will tell and how, for example residents of Kolgården, a letter in the stairwells."));

internal sealed record UnknownMeasureOrganisation() : Refusal(new Text(
    "Välj en organisation som är med i samarbetet.", "Choose an organisation that takes part."));

internal sealed record UnknownMeasurePlace() : Refusal(new Text(
    "Välj ett område och en plats i listorna.", "Choose an area and a place from the lists."));

internal sealed record UnknownProblemKind() : Refusal(new Text(
    "Välj en händelsetyp i listan.", "Choose a kind of report from the list."));

internal sealed record AlreadyAnswered(MeasureState State) : Refusal(new Text(
    $"Förslaget är redan besvarat: {State.Name().Swedish.ToLower(Culture.Swedish)}.",
    $"The proposal has already been answered: {State.Name().English.ToLower(Culture.English)}."));

internal sealed record OnlyTheResponsibleAnswers() : Refusal(new Text(
    "Bara den organisation som ska göra åtgärden kan svara. I mötet kan samordnaren anteckna vilken funktion som svarade.",
    "Only the organisation that is to carry out the measure can answer. At a meeting the coordinator can note which function answered."));

internal sealed record NotYourMeasure() : Refusal(new Text(
    "Åtgärden hör till en annan organisation. Bara den och samordnaren kan göra det här.",
    "The measure belongs to another organisation. Only they and the coordinator can do this."));

internal sealed record NotInThatState(MeasureState State) : Refusal(new Text(
    $"Det går inte nu. Åtgärden är {State.Name().Swedish.ToLower(Culture.Swedish)}.",
    $"That cannot be done now. The measure is {State.Name().English.ToLower(Culture.English)}."));

internal sealed record OnlyThePoliceOpenTheDetail() : Refusal(new Text(
    "Detaljtexten hör till polisen. Bara polisen kan öppna den för fler.", "The detail belongs to the police. Only the police can open it to more readers."));

internal sealed record DayIsAhead() : Refusal(new Text(
    "Dagen har inte varit än.", "That day has not been yet."));

internal sealed record BeforeItBegan() : Refusal(new Text(
    "Dagen ligger före den dag åtgärden började.", "That day is before the measure began."));

internal sealed record StartIsSetBackOnly(DateOnly StartedOn) : Refusal(new Text(
    $"Starten kan bara flyttas bakåt, till en dag före {StartedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.",
    $"The start can only be set back, to a day before {StartedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."));

internal sealed record SayWhy() : Refusal(new Text(
    "Skriv varför.", "Write why."));

internal sealed record SayWhatCameOfIt() : Refusal(new Text(
    "Välj vad som kom ut av åtgärden.", "Choose what came of the measure."));

internal sealed record ProblemIsSettled() : Refusal(new Text(
    "Åtgärden har börjat, och då ligger problemet fast: det är mot det den ska bedömas.", "The measure has begun, and then its problem is settled: it is what it shall be judged against."));

internal sealed record FollowedUpBeforeItBegins() : Refusal(new Text(
    "Uppföljningen ligger före den dag åtgärden börjar.", "The follow-up is before the day the measure begins."));

internal sealed record UnknownProblemOfMeasure() : Refusal(new Text(
    "Välj ett problem i listan, och orsaker och mål som hör till det.", "Choose a problem from the list, and causes and a goal that belong to it."));

internal sealed record UnknownMethod() : Refusal(new Text("Välj en metod och en sorts plats i listorna.", "Choose a method and a kind of place from the lists."));

internal sealed record MethodIsAPoorMatch(ContraIndication Against) : Refusal(new Text(
    $"Metodbanken avråder: {Against.Method.Swedish}. Läs varför, och skriv varför ni väljer den ändå.", $"The method bank advises against {Against.Method.English}. Read why, and write why you choose it all the same."));

internal sealed record ComparisonIsFrozen(DateOnly StartedOn) : Refusal(new Text(
    $"Åtgärden började {StartedOn:yyyy-MM-dd}. Vad den jämförs med valdes före starten och kan inte väljas i efterhand.",
    $"The measure began on {StartedOn:yyyy-MM-dd}. What it is compared with was chosen before the start and cannot be chosen afterwards."));

internal sealed record NowhereToCompare() : Refusal(new Text(
    "Åtgärden har varken plats eller område. Skriv var den görs först.", "The measure has neither a place nor an area. Say first where it is carried out."));

internal sealed record ChooseOneToFive() : Refusal(new Text("Välj en till fem jämförelser.", "Choose one to five comparisons."));

internal sealed record TooNearToCompare() : Refusal(new Text(
    "En jämförelse får inte vara den plats åtgärden gäller eller ligga intill den: händelser kan flytta dit.",
    "A comparison must not be the place of the measure or lie next to it: events may move there."));

internal sealed record SayWhyTheyAreAlike() : Refusal(new Text(
    "Skriv varför just dessa är rättvisa att jämföra med.", "Say why these are fair to compare with."));

internal sealed record JudgedTooSoon(DateOnly Earliest) : Refusal(new Text(
    $"Bedömningsdagen är tidigast {Earliest:yyyy-MM-dd}, åtta veckor efter starten, och inom tre år.",
    $"The day it is judged is {Earliest:yyyy-MM-dd} at the earliest, eight weeks after the start, and within three years."));
