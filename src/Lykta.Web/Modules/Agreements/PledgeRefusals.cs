using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;

namespace Lykta.Modules.Agreements;

internal sealed record PledgeNeedsName() : Refusal(new Text("Skriv vad löftet handlar om.", "Write what the pledge is about."));

internal sealed record PledgePeriodWrong() : Refusal(new Text(
    $"Ett medborgarlöfte gäller {CitizenPledge.FewestMonths}–{CitizenPledge.MostMonths} månader.", $"A citizen pledge holds for {CitizenPledge.FewestMonths}–{CitizenPledge.MostMonths} months."));

internal sealed record DialogueNeedsDay() : Refusal(new Text(
    "Skriv vilken dag dialogen var. Den ska ha varit.", "Write the day of the dialogue. It must have been."));

internal sealed record DialoguePeopleWrong() : Refusal(new Text("Skriv hur många som deltog med en siffra.", "Write how many took part as a figure."));

internal sealed record PledgeNeedsCount() : Refusal(new Text(
    "Skriv vad som räknas och i vilken enhet, till exempel \"vuxenvandringar\" och \"kvällar\".", "Write what is counted and in which unit, such as \"adult walks\" and \"evenings\"."));

internal sealed record PledgeNotMeasurable() : Refusal(new Text(
    "Ett löfte måste gå att räkna: skriv en siffra för hur det är nu och en för hur det ska bli.", "A pledge must be countable: write a figure for how it is now and one for how it shall be."));

internal sealed record PledgeChangesNothing() : Refusal(new Text("Målet är detsamma som utgångsläget. Då lovas ingenting.", "The goal is the same as where it stands. Then nothing is promised."));

internal sealed record PledgeGoalOutsidePeriod() : Refusal(new Text("Skriv en måldag som ligger inom löftets tid.", "Write a goal day within the time of the pledge."));

internal sealed record PromiseNeedsWords() : Refusal(new Text("Skriv vad varje part lovar.", "Write what each party promises."));

internal sealed record PledgeNeedsPromise() : Refusal(new Text("Skriv minst ett löfte från en part.", "Write at least one promise from a party."));

internal sealed record PledgeNeedsDialogue() : Refusal(new Text(
    "Skriv minst en dialog eller siffra som löftet bygger på.", "Write at least one dialogue or figure that the pledge builds on."));

internal sealed record PledgeIsPromised() : Refusal(new Text("Löftet är avgivet. Orden står fast.", "The pledge is given. Its words stand."));

internal sealed record PledgeIsNotPromised() : Refusal(new Text("Löftet är inte avgivet, eller redan slutredovisat.", "The pledge is not given, or already accounted for."));

internal sealed record PledgeReadOutsideItsTime() : Refusal(new Text(
    "Dagen för avläsningen ska ligga efter löftets första dag och ha varit.", "The day of the reading must be after the pledge's first day and have been."));

internal sealed record SayHowThePledgeWent() : Refusal(new Text(
    "Välj hur det gick, och skriv det så att alla förstår.", "Choose how it went, and write it so that everybody understands."));

internal sealed record CouncilNeedsName() : Refusal(new Text("Skriv vad rådet heter.", "Write what the council is called."));

internal sealed record UnknownCouncilKind() : Refusal(new Text("Välj vad det är för sorts råd.", "Choose which sort of council it is."));

internal sealed record CouncilNeedsChair() : Refusal(new Text(
    "Skriv vem som leder rådet: en organisation eller en annan part, och funktionen.", "Write who leads the council: an organisation or another party, and the function."));

internal sealed record MemberNeedsFunction() : Refusal(new Text("Skriv varje ledamots funktion.", "Write the function of every member."));

internal sealed record ResidentsOutOfRange() : Refusal(new Text(
    $"Antalet boenderepresentanter är 0–{Council.MostResidents}.", $"The number of resident representatives is 0–{Council.MostResidents}."));

internal sealed record CouncilEndsBeforeItBegins() : Refusal(new Text("Rådet slutar före det börjar.", "The council ends before it begins."));

internal sealed record CouncilKindNeedsName() : Refusal(new Text("Skriv vad sorten heter.", "Write what the sort is called."));

internal sealed record CouncilKindIsThere() : Refusal(new Text("Sorten finns redan.", "The sort is already there."));
