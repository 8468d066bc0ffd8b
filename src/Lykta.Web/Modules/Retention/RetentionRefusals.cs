using Lykta.Kernel;

namespace Lykta.Modules.Retention;

internal sealed record NeedsAnotherPerson() : Refusal(new Text(
    "Du har själv föreslagit det. Någon annan med samma behörighet bekräftar.", "You proposed it yourself. Somebody else with the same permission confirms it."));

internal sealed record DecisionIsSettled() : Refusal(new Text(
    "Förslaget är redan avgjort.", "The proposal is already settled."));

internal sealed record NothingToRun() : Refusal(new Text(
    "Det finns inget att gallra nu, eller så pågår gallringen redan.", "There is nothing to dispose of now, or the disposal is already under way."));

internal sealed record NoCertificateYet() : Refusal(new Text(
    "Gallringen är inte klar: beviset skrivs när allt är gallrat.", "The disposal is not finished: its certificate is written when all is done."));
