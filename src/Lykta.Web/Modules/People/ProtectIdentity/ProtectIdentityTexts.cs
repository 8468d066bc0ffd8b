using Lykta.Kernel;

namespace Lykta.Modules.People.ProtectIdentity;

internal static class ProtectIdentityTexts
{
    public static readonly Text Title = new("Skyddade personuppgifter", "Protected identity");
    public static readonly Text Lead = new(
        "För den som har sekretessmarkering eller skyddad folkbokföring. Namn och e-postadress visas då inte för någon annan, varken på sidor, i listor eller i filer. I stället står till exempel \"Skyddad person K7F\".",
        "For somebody whose data the population register protects. Name and e-mail address are then shown to nobody else: not on pages, in lists or in files. Instead stands for example \"Protected person K7F\".");
    public static readonly Text Open = new("Skydda, visa eller häv", "Protect, show or lift");
    public static readonly Text Off = new("Namn och e-postadress visas för dem som har rätt att se dem.", "Name and e-mail address are shown to those who may see them.");
    public static readonly Text On = new("Namn och e-postadress är dolda för alla andra än personen själv.", "Name and e-mail address are hidden from everybody but the person.");
    public static readonly Text ElsewhereToo = new(
        "En annan kommun har också märkt personen. Skyddet gäller tills alla har hävt sitt.", "Another municipality has marked the person too. The protection holds until each has lifted its own.");
    public static readonly Text Protect = new("Skydda uppgifterna", "Protect");
    public static readonly Text ProtectLead = new(
        "Gäller direkt, också för det som redan är gjort. Det som står i texter som någon har skrivit ändras inte.",
        "Holds at once, for what is already done too. What stands in texts that somebody wrote is not changed.");
    public static readonly Text Show = new("Visa namn och e-postadress", "Show name and e-mail address");
    public static readonly Text ShowLead = new("Visas den här gången bara. Att du tittade, när och varför sparas i loggen.", "Shown this once only. That you looked, when and why is kept in the log.");
    public static readonly Text Lift = new("Häv skyddet", "Lift the protection");
    public static readonly Text LiftLead = new("Bara när personen själv har sagt att skyddet inte behövs längre.", "Only when the person has said that the protection is no longer needed.");
    public static readonly Text Reason = new("Varför?", "Why?");
    public static readonly Text ReasonHint = new("Skriv inte namnet. Det sparas i loggen.", "Do not write the name. It is kept in the log.");
    public static readonly Text ReasonMissing = new("Skriv varför. Det sparas i loggen.", "Say why. It is kept in the log.");
    public static readonly Text ReasonNames = new("Skriv inte personens namn eller adress i anledningen.", "Do not write the person's name or address in the reason.");
    public static readonly Text Protected = new("Uppgifterna är skyddade", "The data is protected");
    public static readonly Text Lifted = new("Skyddet är hävt", "The protection is lifted");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text EMail = new("E-postadress", "E-mail address");
    public static readonly Text Yours = new(
        "Du har skyddade personuppgifter i Lykta. Andra ser dig som \"{0}\". Bara du ser ditt namn här. Den som sköter personer kan visa det, och då står det i loggen.",
        "You have protected identity in Lykta. Others see you as \"{0}\". Only you see your name here. Whoever manages people can show it, and the log then says so.");
}
