using Lykta.Kernel;

namespace Lykta.Modules.People;

/// <summary>The words around a one-time link in a mail; {0} is the link.</summary>
internal static class LinkMail
{
    public static readonly Text InviteSubject = new("Din inbjudan till Lykta", "Your invitation to Lykta");
    public static readonly Text InviteBody = new(
        "Hej!\n\nDu är inbjuden till Lykta, som används i kommunens trygghetsarbete.\n\nÖppna länken för att logga in. Den gäller en gång, i 30 minuter:\n{0}\n\n"
        + "Har tiden gått ut? Välj \"Få en länk med e-post\" på inloggningssidan, så kommer en ny.",
        "Hello!\n\nYou are invited to Lykta, used in the municipality's safety work.\n\nOpen the link to sign in. It works once, within 30 minutes:\n{0}\n\n"
        + "Has the time run out? Choose \"Get a link by e-mail\" on the sign-in page and a new one is sent.");

    public static readonly Text ForgotSubject = new("Länk för att logga in i Lykta", "Link to sign in to Lykta");
    public static readonly Text ForgotBody = new(
        "Hej!\n\nHär är länken du bad om. Den gäller en gång, i 10 minuter:\n{0}\n\nÖppnar du den på en annan telefon eller dator frågar den efter koden som visas där du bad om länken.\n\nBad du inte om den? Då behöver du inte göra något.",
        "Hello!\n\nHere is the link you asked for. It works once, within 10 minutes:\n{0}\n\nIf you open it on another phone or computer it asks for the code shown where you asked for the link.\n\nDid you not ask for it? Then you need do nothing.");
}
