using Lykta.Kernel;

namespace Lykta.Modules.Disclosures;

internal sealed record DisclosureIsDecided() : Refusal(new Text(
    "Utlämnandet är beslutat och kan inte ändras. Gör ett nytt.", "The disclosure is decided and cannot be changed. Make a new one."));

internal sealed record DisclosureAwaitsRelease() : Refusal(new Text(
    "Utlämnandet väntar på den andra personen. Hen kan skicka tillbaka det.", "The disclosure awaits the second person, who can send it back."));

internal sealed record NothingPicked() : Refusal(new Text(
    "Välj minst en handling först.", "Pick at least one record first."));

internal sealed record WithholdingNeedsReason() : Refusal(new Text(
    "Något lämnas inte ut. Skriv varför, med lagrum.", "Something is withheld. Say why, with the section."));

internal sealed record NothingToRelease() : Refusal(new Text(
    "Utlämnandet väntar inte på en andra person.", "The disclosure does not await a second person."));

internal sealed record ReleaseNeedsAnotherPerson() : Refusal(new Text(
    "Du har själv beslutat. Uppgifter från polisen släpps av en annan person.", "You decided it yourself. What comes from the police is let out by another person."));

internal sealed record RecordHasChanged(string Title) : Refusal(new Text(
    $"”{Title}” har ändrats sedan du gick igenom den. Gå igenom den igen.", $"“{Title}” has changed since you went through it. Go through it again."));

internal sealed record SayWhatToMask() : Refusal(new Text(
    "Skriv ordet eller namnet, minst två tecken.", "Write the word or the name, at least two characters."));

internal sealed record WordIsNowhere(bool Masking) : Refusal(Masking
    ? new Text("Det står inte omaskerat i någon handling som lämnas.", "It stands unmasked in no record that is given.")
    : new Text("Det är inte maskat i någon handling som lämnas.", "It is masked in no record that is given."));

internal sealed record TooManyRecords(int Most) : Refusal(new Text(
    $"Högst {Most} handlingar i ett utlämnande.", $"At most {Most} records in one disclosure."));

internal sealed record TooManyPhotosGiven(int Most) : Refusal(new Text(
    $"Högst {Most} foton i ett utlämnande. Dela upp det.", $"At most {Most} photos in one disclosure. Make two of it."));

internal sealed record ProtectedTextIsForFew(int Number) : Refusal(new Text(
    $"Handling {Number} har med en skyddad text som du inte får läsa. Be samordnaren gå vidare med utlämnandet, eller ta bort handlingen.",
    $"Record {Number} holds a protected text that you may not read. Ask the coordinator to go on with the disclosure, or take the record out."));

internal sealed record ExtractsAreTheMunicipalitys() : Refusal(ExtractRegister.ExtractTexts.OnlyOwn);

internal sealed record SaySomethingToSearch() : Refusal(ExtractRegister.ExtractTexts.WriteSomething);

internal sealed record SearchedTooLongAgo() : Refusal(ExtractRegister.ExtractTexts.Changed);
