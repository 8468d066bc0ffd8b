using Lykta.Kernel;

namespace Lykta.Modules.Agreements.SignAgreement;

internal static class SignAgreementTexts
{
    public static readonly Text Sign = new("Underteckna", "Sign");
    public static readonly Text SignTitle = new("Överenskommelsen är undertecknad", "The agreement is signed");
    public static readonly Text SignLead = new("Innehållet låses under en kontrollsumma och handlingen är upprättad. Det som ska ändras sedan blir en ny överenskommelse.", "The content is frozen under a checksum and the document is drawn up. What shall change later becomes a new agreement.");
    public static readonly Text Ready = new("Alla parter har skrivit under, och syften och områden finns.", "All parties have signed, and purposes and areas are there.");
    public static readonly Text StepTitle = new("Förnya eller avsluta", "Renew or end");
    public static readonly Text Renew = new("Förnya", "Renew");
    public static readonly Text RenewHint = new("Ett nytt utkast med samma innehåll för tiden efter. Det ingen har skrivit under än.", "A new draft with the same content for the time after. Nobody has signed it yet.");
    public static readonly Text End = new("Avsluta i förtid", "End before its time");
    public static readonly Text Why = new("Varför avslutas den?", "Why does it end?");
}
