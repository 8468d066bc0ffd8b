using Lykta.Kernel;

namespace Lykta.Modules.People.ForgotPassword;

internal static class ForgotPasswordTexts
{
    public static readonly Text Title = new("Få en länk för att logga in", "Get a link to sign in");
    public static readonly Text Lead = new("Vi mejlar en länk som gäller en gång.", "We mail a link that works once.");
    public static readonly Text EMail = new("E-postadress", "E-mail address");
    public static readonly Text Send = new("Skicka länk", "Send link");
    public static readonly Text Sent = new(
        "Finns adressen hos oss har en länk skickats dit. Den gäller i 10 minuter.",
        "If we know the address, a link has been sent to it. It works for 10 minutes.");

    public static readonly Text Elsewhere = new(
        "Öppnar du länken i en annan telefon, dator eller webbläsare? Skriv då den här koden där:",
        "Do you open the link on another phone, computer or browser? Then type this code there:");

    public static readonly Text Back = new("Till inloggningen", "To the sign-in page");
}
