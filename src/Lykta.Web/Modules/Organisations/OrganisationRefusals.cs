using Lykta.Kernel;

namespace Lykta.Modules.Organisations;

internal sealed record OrganisationNameTaken(string Name) : Refusal(new Text(
    $"Det finns redan en organisation som heter {Name}.", $"There is already an organisation called {Name}."));

internal sealed record UnitNameTaken(string Name) : Refusal(new Text(
    $"Organisationen har redan en enhet som heter {Name}.", $"The organisation already has a unit called {Name}."));

internal sealed record OwnOrganisationStays() : Refusal(new Text(
    "Kommunens egen organisation kan inte avslutas.", "The municipality's own organisation cannot be closed."));

internal sealed record NotYoursToShare() : Refusal(new Text(
    "Bara organisationens egen deltagare bestämmer vad den visar. Samordnaren gör det åt den som inte har något konto.",
    "Only the organisation's own participant decides what it shows. The coordinator does it for those without an account."));

internal sealed record SharingWithItself() : Refusal(new Text(
    "En organisation ser alltid sina egna rapporter.", "An organisation always sees its own reports."), RefusalKind.Malformed);

internal sealed record ReasonMissing() : Refusal(new Text(
    "Skriv varför steget ändras. Alla i samverkan kan läsa det.", "Write why the step changes. Everyone in the collaboration can read it."), RefusalKind.Malformed);
