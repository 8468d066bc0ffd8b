using Lykta.Kernel;

namespace Lykta.Modules.People;

internal sealed record NoSuchMunicipality(MunicipalityCode Code) : Refusal(new Text(
    $"Kommunen {Code} finns inte. Skapa den först: lykta municipality create {Code} --name NAMN",
    $"There is no municipality {Code}. Create it first: lykta municipality create {Code} --name NAME"));

internal sealed record NoSuchOrganisation(string Name) : Refusal(new Text(
    $"Organisationen \"{Name}\" finns inte i kommunen.", $"There is no organisation \"{Name}\" in the municipality."));

internal sealed record NoSuchPerson(string EMail) : Refusal(new Text(
    $"Ingen användare har e-postadressen {EMail} i kommunen.", $"Nobody has the e-mail address {EMail} in the municipality."));

internal sealed record SeveralMunicipalities(string EMail) : Refusal(new Text(
    $"{EMail} finns i flera kommuner: säg vilken med --municipality.", $"{EMail} belongs to several municipalities: say which with --municipality."));

internal sealed record NotAnEMailAddress(string EMail) : Refusal(new Text(
    $"\"{EMail}\" är ingen e-postadress.", $"\"{EMail}\" is not an e-mail address."), RefusalKind.Malformed);

internal sealed record WrongAddressOrPassword() : Refusal(new Text(
    "Fel e-postadress eller lösenord. Efter fem försök får du vänta en kvart.", "Wrong e-mail address or password. After five attempts you wait a quarter of an hour."));
