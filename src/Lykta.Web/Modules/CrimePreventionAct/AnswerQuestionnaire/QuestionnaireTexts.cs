using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

internal static class QuestionnaireTexts
{
    public static readonly Text Link = new("Svar till Brås enkät", "Answers for Brå's questionnaire");
    public static readonly Text Title = new("Svar till Brås uppföljning av lagen", "Answers for Brå's follow-up of the Act");
    public static readonly Text Kind = new("Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete", "The Act (2023:196) on municipalities' responsibility for crime prevention");
    public static readonly Text AsOf = new("Läget den {0}.", "As of {0}.");
    public static readonly Text Wording = new("Frågornas ordval är Brås och skiljer mellan åren. Svaren följer lagens paragrafer; det som saknas står som saknat.", "The wording of the questions is Brå's and differs between years. The answers follow the paragraphs of the Act; what is missing is said to be missing.");
    public static readonly Text ByParagraph = new("Paragraf för paragraf", "Paragraph by paragraph");
    public static readonly Text Paragraph = new("Paragraf", "Section");
    public static readonly Text Asks = new("Kravet", "The demand");
    public static readonly Text Answer = new("Svar", "Answer");
    public static readonly Text Shows = new("Underlag", "Basis");
    public static readonly Text Lacks = new("Saknas", "Missing");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text Partly = new("Delvis", "Partly");
    public static readonly Text No = new("Nej", "No");
    public static readonly Text Used = new("Används", "Used");
    public static readonly Text NotUsed = new("Används inte", "Not used");
    public static readonly Text Figures = new("Uppgifter som brukar efterfrågas", "Facts that are usually asked for");
    public static readonly Text FiguresRule = new("Hämtade ur Lykta samma dag.", "Taken from Lykta the same day.");
    public static readonly Text What = new("Uppgift", "Fact");
    public static readonly Text PictureDecided = new("Lägesbilden fastställd", "The picture adopted");
    public static readonly Text PlanDecided = new("Åtgärdsplanen beslutad", "The action plan decided");
    public static readonly Text PlanOrgan = new("Organ som beslutade planen", "Organ that decided the plan");
    public static readonly Text PlanMeasures = new("Åtgärder i planen", "Measures of the plan");
    public static readonly Text DoneOf = new("{1}, varav {0} klara och {2} påbörjade", "{1}, of which {0} done and {2} begun");
    public static readonly Text Agreements = new("Gällande överenskommelser", "Agreements in force");
    public static readonly Text AgreementParties = new("Parter i dem", "Parties of them");
    public static readonly Text CouncilMembers = new("Strategiska rådet", "The strategic council");
    public static readonly Text MembersOf = new("{0} ledamöter, {1} från andra än kommunen, {2} av dem i ledande befattning", "{0} members, {1} from others than the municipality, {2} of them in leading positions");
    public static readonly Text Function = new("Samordningsfunktion", "Coordination function");
    public static readonly Text Organ = new("Leder arbetet", "Leads the work");
    public static readonly Text None = new("Saknas", "Missing");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
}
