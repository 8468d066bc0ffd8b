using Lykta.Kernel;

namespace Lykta.Modules.Agreements.FindAgreements;

internal static class FindAgreementsTexts
{
    public static readonly Text Lead = new("Det ni kommit överens om med polisen och andra: varför, om vad och hur länge.", "What you have agreed on with the police and others: why, about what and for how long.");
    public static readonly Text New = new("Ny överenskommelse", "New agreement");
    public static readonly Text Areas = new("Områden", "Areas");
    public static readonly Text Soon = new("löper ut snart", "runs out soon");
    public static readonly Text Past = new("har löpt ut", "has run out");
    public static readonly Text None = new("Inga överenskommelser än", "No agreements yet");
    public static readonly Text NoneNext = new("Kommunen ska verka för skriftliga överenskommelser med berörda aktörer (2023:196, 9 §).", "The municipality shall work for written agreements with relevant actors (2023:196, section 9).");
}
