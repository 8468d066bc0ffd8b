using Lykta.Kernel;

namespace Lykta.Modules.Problems.GatherEvidence;

internal static class GatherEvidenceTexts
{
    public static readonly Text Title = new("Underlag", "Evidence");
    public static readonly Text Lead = new("Det som visar att problemet finns: rapporter, statistik, en enkät, en analys eller det ni är överens om. Aldrig personer.", "What shows that the problem is there: reports, statistics, a survey, an analysis, or what you agree on. Never persons.");
    public static readonly Text Sort = new("Sorts underlag", "Sort of evidence");
    public static readonly Text ChooseSort = new("Välj vilken sorts underlag det är.", "Choose what sort of evidence it is.");
    public static readonly Text Words = new("Vad visar det?", "What does it show?");
    public static readonly Text WordsHint = new("Rapporterna räknas av Lykta; skriv det siffran inte säger.", "Lykta counts the reports; write what the figure does not say.");
    public static readonly Text Source = new("Källa", "Source");
    public static readonly Text SourceHint = new("Dokument, diarienummer eller adress.", "Document, registry number or address.");
    public static readonly Text IfSurvey = new("Om det är en enkät", "If it is a survey");
    public static readonly Text Sample = new("Hur många svarade", "How many answered");
    public static readonly Text Method = new("Hur de tillfrågades", "How they were asked");
    public static readonly Text MethodHint = new("Till exempel slumpurval ur folkbokföringen, brev och webb.", "For example a random sample of the population register, by letter and web.");
    public static readonly Text Add = new("Lägg till", "Add");
    public static readonly Text SoFar = new("Hittills", "So far");
}
