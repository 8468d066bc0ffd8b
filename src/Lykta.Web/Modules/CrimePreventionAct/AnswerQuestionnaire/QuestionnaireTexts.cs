using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

internal static class QuestionnaireTexts
{
    public static readonly Text Title = new("Svar till Brås enkät", "Answers for Brå's questionnaire");
    public static readonly Text Lead = new(
        "Brå följer varje år upp lagen (2023:196) med en enkät till kommunerna. Lykta har inte enkätens frågor: här är färdiga svar paragraf för paragraf, att läsa, kopiera och lämna vidare.",
        "Each year Brå follows up the Act (2023:196) by a questionnaire to the municipalities. Lykta does not have its questions: here are ready answers paragraph by paragraph, to read, copy and pass on.");
    public static readonly Text Kind = new("Underlag för Brås årliga enkät om lagen (2023:196)", "Basis for Brå's yearly questionnaire on the Act (2023:196)");
    public static readonly Text AsOf = new("Så stod det {0}. Vem som ansvarar, och egna ord för {1}, är de som gäller nu.", "As it stood on {0}. Who answers, and the own words for {1}, are those of now.");
    public static readonly Text NoWording = new("Lykta har inte enkätens frågor. Svaren följer lagens paragrafer.", "Lykta does not have the questionnaire's wording. The answers follow the Act's paragraphs.");
    public static readonly Text Day = new("Läget den", "As of");
    public static readonly Text Paragraph = new("Paragraf", "Section");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Answer = new("Svar", "Answer");
    public static readonly Text InWords = new("I ord", "In words");
    public static readonly Text Own = new("Kommunens egna ord", "The municipality's own words");
    public static readonly Text Sources = new("Finns i Lykta", "In Lykta");
    public static readonly Text Missing = new("Saknas", "Missing");
    public static readonly Text MissingLine = new("Saknas: {0}", "Missing: {0}");
    public static readonly Text SourceLine = new("Källa: {0}", "Source: {0}");
    public static readonly Text Heading = new("{0} {1}: {2}", "{0} {1}: {2}");
    public static readonly Text NothingInLykta = new("Det finns inget om det här i Lykta.", "There is nothing about this in Lykta.");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Excel = new("Excel", "Excel");
    public static readonly Text Csv = new("CSV", "CSV");
    public static readonly Text Write = new("Skriv egna ord", "Write own words");
    public static readonly Text WriteTitle = new("Egna ord till enkäten {0}", "Own words for the questionnaire of {0}");
    public static readonly Text WriteLead = new("Det Lykta inte vet: skriv vad ni vill lägga till, paragraf för paragraf. Det sparas för året och följer med i filerna.", "What Lykta does not know: write what you want to add, paragraph by paragraph. It is kept for the year and goes with the files.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Back = new("Till svaren", "To the answers");
    public static readonly Text Copy = new("Kopiera svaret", "Copy the answer");
    public static readonly Text Summary = new("{0} ja, {1} delvis, {2} nej.", "{0} yes, {1} partly, {2} no.");

    public static Text Of(ShortAnswer answer) => answer switch
    {
        ShortAnswer.Yes => new("Ja", "Yes"),
        ShortAnswer.Partly => new("Delvis", "Partly"),
        _ => new("Nej", "No"),
    };

    public static Text AreaOf(string paragraph) => paragraph switch
    {
        "4" => new("Lägesbild", "Picture of crime"),
        "5" => new("Åtgärdsplan", "Action plan"),
        "6" => new("Uppdatering och uppföljning", "Updating and follow-up"),
        "7" => new("Samordning med andra planer", "Integration with other plans"),
        "8" => new("Ansvar för samordning", "Responsibility for coordination"),
        "9" => new("Överenskommelser", "Agreements"),
        "10" => new("Strategiskt råd", "Strategic council"),
        "11" => new("Samordningsfunktion", "Coordination function"),
        "12" => new("Kontakt och information", "Contact and information"),
        "13" => new("Ledning och rapport till fullmäktige", "Leadership and report to the council"),
        _ => new("Kamerabevakning", "Camera surveillance"),
    };

    public static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
