using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>What a person reads when their form came too late.</summary>
internal static class LateFormTexts
{
    public static readonly Text SignIn = new("Logga in i en ny flik", "Sign in in a new tab");
    public static readonly Text SignInHelp = new("Kom sedan tillbaka hit. Det du fyllde i finns kvar: skicka det igen.", "Then come back here. What you filled in is still here: send it again.");
    public static readonly Text ShowWhoYouAre = new("Visa att det är du, i en ny flik", "Show that it is you, in a new tab");
    public static readonly Text ProofHelp = new(
        "Det här rör vem som får göra vad. Därför behöver du logga in igen om det var mer än tio minuter sedan. Kom sedan tillbaka hit och skicka: det du fyllde i finns kvar.",
        "This is about who may do what. If it was more than ten minutes ago you need to sign in again. Then come back here and send: what you filled in is still here.");

    public static readonly Text GoneHelp = new("Någon har stängt eller ändrat det under tiden. Kopiera det du skrev.", "Somebody has closed or changed it meanwhile. Copy what you wrote.");
    public static readonly Text NothingDone = new("Inget är sparat.", "Nothing was saved.");
    public static readonly Text SendAgainHelp = new("Det du fyllde i finns kvar: skicka det igen.", "What you filled in is still here: send it again.");
    public static readonly Text WaitHelp = new("Vänta en minut. Det du fyllde i finns kvar: skicka det sedan igen.", "Wait a minute. What you filled in is still here: then send it again.");
    public static readonly Text InfectedHelp = new("Skicka utan filen, och berätta för den som sköter er it.", "Send without the file, and tell whoever looks after your IT.");
    public static readonly Text ScannerAwayHelp = new("Försök igen om en stund, eller skicka utan fil.", "Try again in a while, or send without a file.");
    public static readonly Text GoBack = new("Gå tillbaka och försök igen.", "Go back and try again.");
    public static readonly Text Files = new("Filer och foton behöver du välja en gång till.", "Files and photos need to be chosen once more.");
    public static readonly Text YouWrote = new("Det du skrev", "What you wrote");
    public static readonly Text SendAgain = new("Skicka igen", "Send again");
    public static readonly Text Back = new("Tillbaka till sidan", "Back to the page");

    public static Text Title(LateReason reason) => reason switch
    {
        LateReason.SignedOut => new("Du hade loggats ut", "You had been signed out"),
        LateReason.ProofIsOld => new("Visa att det är du", "Show that it is you"),
        LateReason.TooMuch => ErrorTexts.For(StatusCodes.Status429TooManyRequests).Title,
        LateReason.Infected => new("Filen togs inte emot: virusskyddet larmade", "The file was not taken in: the virus scanner found something"),
        LateReason.ScannerAway => new("Filen kunde inte kontrolleras för virus", "The file could not be checked for viruses"),
        LateReason.FormIsGone => new("Formuläret finns inte längre", "The form is no longer there"),
        _ => new("Sidan hade varit öppen för länge", "The page had been open too long"),
    };

    public static Text Help(LateForm form) => form.Reason switch
    {
        LateReason.SignedOut when form.CanBeSent => SignInHelp,
        LateReason.ProofIsOld => ProofHelp,
        LateReason.FormIsGone => GoneHelp,
        LateReason.Infected => InfectedHelp,
        LateReason.ScannerAway => ScannerAwayHelp,
        LateReason.TooMuch => form.CanBeSent ? WaitHelp : ErrorTexts.For(StatusCodes.Status429TooManyRequests).Help,
        _ => form.CanBeSent ? SendAgainHelp : GoBack,
    };
}
