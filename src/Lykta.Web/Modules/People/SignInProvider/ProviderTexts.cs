using Lykta.Kernel;

namespace Lykta.Modules.People.SignInProvider;

internal static class ProviderTexts
{
    public static readonly Text Failed = new(
        "Arbetsgivarens inloggning gick inte igenom. Försök igen, eller få en länk med e-post.",
        "Your employer's sign-in did not go through. Try again, or get a link by e-mail.");

    public static readonly Text UnknownTitle = new("Lykta känner inte igen dig än", "Lykta does not know you yet");
    public static readonly Text UnknownLead = new(
        "Arbetsgivarens inloggning gick bra, men ingen har lagt till dig i Lykta.",
        "Your employer's sign-in went well, but nobody has added you to Lykta.");

    public static readonly Text UnknownNext = new(
        "Be kommunens samordnare eller administratör bjuda in dig, med den e-postadress du har hos arbetsgivaren. Logga sedan in på samma sätt igen.",
        "Ask the municipality's coordinator or administrator to invite you, with the e-mail address you have at work. Then sign in the same way again.");

    public static readonly Text Back = new("Till inloggningen", "To the sign-in page");
}
