using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;

namespace Lykta.Modules.Agreements;

internal sealed record AgreementNeedsTitle() : Refusal(new Text("Skriv vad överenskommelsen heter.", "Write what the agreement is called."));

internal sealed record AgreementEndsBeforeItBegins() : Refusal(new Text("Sista dagen ligger före första dagen.", "The last day is before the first day."));

internal sealed record AgreementTooLong() : Refusal(new Text(
    $"En överenskommelse gäller högst {CollaborationAgreement.MostYears} år. Vanligt är upp till {CollaborationAgreement.UsualYears}.",
    $"An agreement holds for at most {CollaborationAgreement.MostYears} years. Up to {CollaborationAgreement.UsualYears} is usual."));

internal sealed record DecisionIsAhead() : Refusal(new Text("Beslutsdagen har inte varit än.", "The day of the decision has not been yet."));

internal sealed record SigningIsAhead() : Refusal(new Text("En dag för underskrift har inte varit än.", "A day of signing has not been yet."));

internal sealed record ChooseOneParty() : Refusal(new Text(
    "Välj en organisation i listan eller skriv en annan part, inte båda.", "Choose an organisation from the list or write another party, not both."));

internal sealed record PartyIsThereTwice() : Refusal(new Text("Samma part står två gånger.", "The same party is there twice."));

internal sealed record UnknownParty() : Refusal(new Text("Välj organisationer i listan.", "Choose organisations from the list."));

internal sealed record AreaNeedsNameAndScope() : Refusal(new Text(
    "Ett samverkansområde behöver både ett namn och vad det omfattar.", "An area of cooperation needs both a name and what it covers."));

internal sealed record UnknownLink() : Refusal(new Text(
    "Det du kopplar till finns inte, eller är inte ditt att läsa. Välj i listorna.", "What you link to is not there, or not yours to read. Choose from the lists."));

internal sealed record AgreementIsSigned() : Refusal(new Text(
    "Överenskommelsen är undertecknad. Förnya den om något ska ändras.", "The agreement is signed. Renew it if something shall change."));

internal sealed record AgreementIsNotSigned() : Refusal(new Text("Överenskommelsen gäller inte: den är ett utkast eller redan avslutad.", "The agreement is not in force: it is a draft or already ended."));

internal sealed record AgreementNeedsPurposes() : Refusal(new Text(
    "Skriv vilka syften samverkan har. Lagen kräver det (2023:196, 9 §).", "Write the purposes of the cooperation. The law demands it (2023:196, section 9)."));

internal sealed record AgreementNeedsAreas() : Refusal(new Text(
    "Skriv minst ett samverkansområde. Lagen kräver det (2023:196, 9 §).", "Write at least one area of cooperation. The law demands it (2023:196, section 9)."));

internal sealed record AgreementNeedsParties() : Refusal(new Text(
    "Det behövs minst två parter, och kommunen är en av dem.", "At least two parties are needed, and the municipality is one of them."));

internal sealed record PartyHasNotSigned() : Refusal(new Text(
    "Varje part behöver en funktion som skriver under och den dag det skedde.", "Every party needs a function that signs and the day it did."));

internal sealed record SayWhyTheAgreementEnds() : Refusal(new Text("Skriv varför överenskommelsen avslutas.", "Write why the agreement ends."));

internal sealed record AgreementIsBeingRenewed() : Refusal(new Text(
    "Det finns redan en överenskommelse som förnyar den här.", "There is already an agreement that renews this one."));
