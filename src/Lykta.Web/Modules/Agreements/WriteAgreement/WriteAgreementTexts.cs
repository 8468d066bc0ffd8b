using Lykta.Kernel;

namespace Lykta.Modules.Agreements.WriteAgreement;

internal static class WriteAgreementTexts
{
    public static readonly Text New = new("Ny överenskommelse", "New agreement");
    public static readonly Text Change = new("Ändra överenskommelsen", "Change the agreement");
    public static readonly Text Lead = new("Spara som utkast så länge ni skriver. Syften, områden och underskrifter behövs först när den undertecknas.", "Save as a draft while you write. Purposes, areas and signatures are needed only when it is signed.");
    public static readonly Text Title = new("Vad heter överenskommelsen?", "What is the agreement called?");
    public static readonly Text TitleHint = new("Till exempel \"Samverkan för ett tryggare Lykteby 2027–2030\".", "Such as \"Cooperation for a safer Lykteby 2027–2030\".");
    public static readonly Text Purposes = new("Syften", "Purposes");
    public static readonly Text PurposesHint = new("Vad samverkan ska leda till. Krävs av lagen (2023:196, 9 §).", "What the cooperation shall lead to. Demanded by the law (2023:196, section 9).");
    public static readonly Text ToHint = new("Upp till fyra år är vanligt, sex är det längsta.", "Up to four years is usual, six is the longest.");
    public static readonly Text Areas = new("Samverkansområden", "Areas of cooperation");
    public static readonly Text AreasHint = new("Minst ett krävs av lagen (2023:196, 9 §). Skriv bara det parterna kommit överens om.", "At least one is demanded by the law (2023:196, section 9). Write only what the parties have agreed on.");
    public static readonly Text AreaName = new("Område", "Area");
    public static readonly Text Scope = new("Vad det omfattar", "What it covers");
    public static readonly Text PartiesHint = new("Kommunen är alltid en part. Skriv vilken funktion som skriver under, aldrig ett namn.", "The municipality is always a party. Write the function that signs, never a name.");
    public static readonly Text Sort = new("Slag av part", "Sort of party");
    public static readonly Text Role = new("Skriver under", "Signs");
    public static readonly Text RoleHint = new("Funktion, till exempel \"Lokalpolisområdeschef\".", "Function, such as \"Chief of the local police district\".");
    public static readonly Text SignedOn = new("Undertecknad den", "Signed on");
    public static readonly Text Problems = new("Problem den handlar om", "Problems it is about");
    public static readonly Text ProblemsHint = new("Orsaker och mål hämtas från problemet.", "Causes and goals are read from the problem.");
    public static readonly Text Documentation = new("Hur arbetet dokumenteras", "How the work is documented");
    public static readonly Text FollowUp = new("Hur den följs upp", "How it is followed up");
    public static readonly Text Picture = new("Lägesbild den bygger på", "Situational picture it builds on");
    public static readonly Text DecidedBy = new("Beslutad av", "Decided by");
    public static readonly Text DecidedByHint = new("Organ, till exempel \"Kommunstyrelsen\".", "Organ, such as \"The executive board\".");
    public static readonly Text DecidedOn = new("Beslutsdag", "Day of the decision");
}
