using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.SituationPictures.SendBasis;

internal static class SendBasisTexts
{
    public static readonly Text Title = new("Skicka underlag", "Send the basis");
    public static readonly Text Lead = new(
        "Var och en får ett mejl med antal per område och en länk. Mejlet innehåller aldrig skyddad text.",
        "Each person gets a mail with counts per area and a link. The mail never holds protected text.");
    public static readonly Text Send = new("Skicka till {0} personer", "Send to {0} people");
    public static readonly Text Sent = new("Underlaget skickades {0}. Skickar du igen får alla ett nytt mejl.", "The basis was sent {0}. If you send again, everyone gets a new mail.");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text People = new("Personer", "People");
    public static readonly Text Step = new("Mejlet visar", "The mail shows");
    public static readonly Text Receivers = new("Mottagare", "Receivers");
    public static readonly Text Nobody = new("Ingen att skicka till än", "Nobody to send to yet");
    public static readonly Text NobodyNext = new("Lägg till deltagare och deras organisationer först.", "Add participants and their organisations first.");

    public static readonly Text Subject = new("Underlag: lägesbild {0}", "Basis: situational picture {0}");
    public static readonly Text MailLead = new("Här är underlaget inför mötet: {0}.", "Here is the basis for the meeting: {0}.");
    public static readonly Text Link = new("Läs och lägg till er bedömning: {0}", "Read it and add your view: {0}");
    public static readonly Text Foot = new("Mejlet visar det din organisation får se. Skyddad text finns bara i Lykta.", "The mail shows what your organisation may see. Protected text is only in Lykta.");

    public static Text StepName(SharingStep step) => step switch
    {
        SharingStep.Detail => new("Antal, platser och händelser", "Counts, places and events"),
        SharingStep.Place => new("Antal och platser", "Counts and places"),
        _ => new("Antal per område", "Counts per area"),
    };
}
