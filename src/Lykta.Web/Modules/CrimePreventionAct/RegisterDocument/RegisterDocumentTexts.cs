using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;

namespace Lykta.Modules.CrimePreventionAct.RegisterDocument;

internal static class RegisterDocumentTexts
{
    public static readonly Text Title = new("Handlingar beslutade på annat håll", "Documents decided elsewhere");
    public static readonly Text Lead = new("Lägesbilder, planer och överenskommelser som beslutades före Lykta eller i ett annat system. Då stämmer tvåårsklockan från första dagen.", "Pictures, plans and agreements decided before Lykta or in another system. Then the two-year clock is right from the first day.");
    public static readonly Text New = new("Registrera en handling", "Register a document");
    public static readonly Text Kind = new("Vad är det?", "What is it?");
    public static readonly Text Name = new("Vad heter den?", "What is it called?");
    public static readonly Text On = new("Beslutad den", "Decided on");
    public static readonly Text Organ = new("Av vilket organ?", "By which organ?");
    public static readonly Text OrganHint = new("Till exempel kommunfullmäktige. Aldrig en person.", "For example the municipal council. Never a person.");
    public static readonly Text Number = new("Diarienummer", "Registry number");
    public static readonly Text ValidTo = new("Gäller till och med", "Valid until");
    public static readonly Text Purposes = new("Syften med samverkan", "Purposes of the cooperation");
    public static readonly Text Areas = new("Områden för samverkan", "Areas of cooperation");
    public static readonly Text AgreementHint = new("Krävs för en överenskommelse (9 §).", "Demanded of an agreement (section 9).");
    public static readonly Text Law = new("Enligt vilken lag eller vilket uppdrag?", "Under which law or task?");
    public static readonly Text LawHint = new("Krävs för en annan plan (7 §), till exempel lagen om skydd mot olyckor eller översiktsplanen.", "Demanded of another plan (section 7), such as the act on protection against accidents or the comprehensive plan.");
    public static readonly Text File = new("Undertecknad handling, PDF", "Signed document, PDF");
    public static readonly Text FileHint = new("Den undertecknade kopian är originalet. Högst 20 MB.", "The signed copy is the original. At most 20 MB.");
    public static readonly Text Register = new("Registrera", "Register");
    public static readonly Text None = new("Inga registrerade handlingar", "No registered documents");
    public static readonly Text NoneNext = new("Börja med den senaste lägesbilden och åtgärdsplanen.", "Begin with the latest picture and action plan.");
    public static readonly Text Document = new("Handling", "Document");
    public static readonly Text Decided = new("Beslutad", "Decided");
    public static readonly Text Fetch = new("Hämta PDF", "Fetch PDF");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");

    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<DecidedKind>().Select(k => new Choice(k.ToString(), Of(k)))];

    public static Text Of(DecidedKind kind) => kind switch
    {
        DecidedKind.SituationPicture => new("Lägesbild (4 §)", "Situational picture (section 4)"),
        DecidedKind.ActionPlan => new("Åtgärdsplan (5 §)", "Action plan (section 5)"),
        DecidedKind.OtherPlan => new("Annan plan (7 §)", "Another plan (section 7)"),
        DecidedKind.Agreement => new("Överenskommelse (9 §)", "Agreement (section 9)"),
        DecidedKind.Pledge => new("Medborgarlöfte", "Citizen pledge"),
        _ => new("Rapport till fullmäktige (13 §)", "Report to the council (section 13)"),
    };
}
