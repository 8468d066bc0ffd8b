using Lykta.Kernel;
using Lykta.Modules.People.SignInProvider;

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

/// <summary>The provider showed somebody that nobody has added.</summary>
internal sealed record UnknownToLykta() : Refusal(ProviderTexts.UnknownTitle);

/// <summary>One answer of the provider opens one session.</summary>
internal sealed record AnswerUsedBefore() : Refusal(ProviderTexts.Failed);

internal sealed record NoPasswords() : Refusal(new Text(
    "Här loggar man inte in med lösenord. Använd din passnyckel, eller få en länk med e-post.",
    "Passwords are not used here. Use your passkey, or get a link by e-mail."));

internal sealed record PasskeyNotTaken() : Refusal(new Text(
    "Passnyckeln kunde inte läggas till. Försök en gång till.", "The passkey could not be added. Try once more."), RefusalKind.Malformed);

internal sealed record TooManyPasskeys() : Refusal(new Text(
    "Du har redan tio passnycklar. Ta bort en du inte använder först.", "You already have ten passkeys. Remove one you do not use first."));

internal sealed record LastWayIn() : Refusal(new Text(
    "Det här är ditt enda sätt att logga in. Lägg till en annan passnyckel först.", "This is your only way to sign in. Add another passkey first."));

internal sealed record NoRole() : Refusal(new Text(
    "Välj minst en roll. Ska personen inte vara med längre, avsluta i stället.",
    "Choose at least one role. If the person is leaving, end the membership instead."), RefusalKind.Malformed);

internal sealed record OwnDeputy() : Refusal(new Text(
    "En person kan inte vara sin egen ersättare.", "Nobody can be their own deputy."), RefusalKind.Malformed);

internal sealed record LinkNoLongerWorks() : Refusal(new Text(
    "Länken fungerar inte längre. Den gäller en gång och en kort stund. Be om en ny.",
    "The link no longer works. It can be used once, for a short while. Ask for a new one."));

internal sealed record WrongCode() : Refusal(new Text(
    "Koden stämmer inte. Den står på skärmen där du bad om länken.", "That is not the code. It is on the screen where you asked for the link."), RefusalKind.Malformed);

internal sealed record WeakPassword(Text Why) : Refusal(Why, RefusalKind.Malformed);

internal sealed record WrongPassword() : Refusal(new Text("Lösenordet du har nu stämmer inte.", "Your current password is not right."), RefusalKind.Malformed);

internal sealed record TooManyAttempts() : Refusal(new Text(
    "För många försök på kort tid. Vänta en kvart och försök igen.", "Too many attempts in a short time. Wait a quarter of an hour and try again."));

internal sealed record AddressIsAUnits(string Unit) : Refusal(new Text(
    $"Personens e-postadress står som kontakt för enheten {Unit} och syns där. Ge enheten en annan adress först.",
    $"The person's e-mail address stands as the contact of the unit {Unit} and is seen there. Give the unit another address first."));

internal sealed record LastAdministrator() : Refusal(new Text(
    "Kommunen behöver minst en person som är samordnare eller administratör. Ge någon annan rollen först.",
    "The municipality needs at least one coordinator or administrator. Give somebody else the role first."));

internal sealed record UnitOfAnotherOrganisation() : Refusal(new Text(
    "Enheten hör till en annan organisation.", "The unit belongs to another organisation."), RefusalKind.Malformed);
