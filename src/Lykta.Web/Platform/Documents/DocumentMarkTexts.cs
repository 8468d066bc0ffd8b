using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>The sections of the secrecy act (OSL 2009:400) that safety work rests on, as they are written on a document.</summary>
internal static class SecrecySections
{
    public static readonly IReadOnlyList<string> All =
    [
        "OSL 18 kap. 1 §", "OSL 18 kap. 2 §", "OSL 18 kap. 8 §", "OSL 26 kap. 1 §", "OSL 35 kap. 1 §",
    ];
}

/// <summary>A document's mark in words: on screen, on paper and in Word.</summary>
internal static class DocumentMarkTexts
{
    public static readonly Text SecrecyWord = new("Sekretess enligt {0}", "Secret under {0}");
    public static readonly Text Number = new("Diarienr {0}", "Registry no. {0}");

    public static readonly Text Document = new("Handling", "Document");
    public static readonly Text Title = new("Handlingens uppgifter", "About the document");
    public static readonly Text Lead = new("Står på utskriften, i PDF och i Word.", "Stands on the print, in the PDF and in Word.");
    public static readonly Text Type = new("Typ", "Type");
    public static readonly Text StatusWord = new("Status", "Status");
    public static readonly Text Day = new("Datum", "Date");
    public static readonly Text NumberField = new("Diarienummer", "Registry number");
    public static readonly Text NumberHint = new("Kan inte bytas när det väl är satt.", "Cannot be changed once it is set.");
    public static readonly Text Secrecy = new("Sekretessmarkering", "Secrecy mark");
    public static readonly Text NoSecrecy = new("Ingen", "None");
    public static readonly Text Removed = new("Ändrad efter fastställandet: {0} ord har tagits bort {1:yyyy-MM-dd}, beslut {2}", "Changed after its adoption: words taken out: {0}, {1:yyyy-MM-dd}, decision {2}");
    public static readonly Text Changed = new("Ändring", "Change");
    public static readonly Text RemoveWords = new("Ta bort ord om en person", "Take out words about a person");
    public static readonly Text Disposal = new("Gallring", "Disposal");

    public static Text Name(this DocumentType type) => type switch
    {
        DocumentType.SituationPicture => new("Lägesbild", "Situational picture"),
        DocumentType.MeetingNotes => new("Minnesanteckningar", "Meeting notes"),
        DocumentType.Minutes => new("Protokoll", "Minutes"),
        DocumentType.ActionPlan => new("Åtgärdsplan", "Action plan"),
        DocumentType.CouncilReport => new("Rapport till fullmäktige", "Report to the council"),
        DocumentType.Plan => new("Plan", "Plan"),
        DocumentType.Surveillance => new("Kamerabevakning", "Camera surveillance"),
        DocumentType.GuardNeed => new("Behov av ordningsvakter", "The need for public order guards"),
        DocumentType.Inspection => new("Trygghetsbesiktning", "Safety inspection"),
        DocumentType.SafetyAnalysis => new("Trygghetsanalys", "Safety analysis"),
        DocumentType.ProgrammeReport => new("Rapport om ett program", "Report of a programme"),
        DocumentType.PlaceFile => new("Platsakt", "Place file"),
        DocumentType.GrantApplication => new("Ansökan om statsbidrag", "Application for a state grant"),
        DocumentType.QuestionnaireAnswers => new("Enkätsvar", "Questionnaire answers"),
        _ => new("Överenskommelse", "Agreement"),
    };

    public static Text Name(this DocumentStatus status) => status == DocumentStatus.DrawnUp ? new("Upprättad", "Drawn up") : new("Utkast", "Draft");

    public static Text Name(this DisposalRule rule) => rule switch
    {
        DisposalRule.After2Years => new("Gallras efter 2 år", "Disposed of after 2 years"),
        DisposalRule.After5Years => new("Gallras efter 5 år", "Disposed of after 5 years"),
        DisposalRule.After10Years => new("Gallras efter 10 år", "Disposed of after 10 years"),
        _ => new("Bevaras", "Kept for good"),
    };

    /// <summary>The line at the top of every page: Sekretess … · Upprättad 2026-11-23 · Diarienr KS 2026/412 · Bevaras.</summary>
    public static string Line(this DocumentMark mark) => string.Join(" · ", ((string?[])
    [
        mark.Secrecy is null ? null : SecrecyWord.With(mark.Secrecy).ToString(),
        $"{mark.Status.Name()} {mark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        mark.RegistryNumber is null ? null : Number.With(mark.RegistryNumber).ToString(),
        mark.Disposal.Name().ToString(),
        mark.WordsRemoved is null ? null : mark.RemovedLine().ToString(),
    ]).Where(part => part is not null));

    /// <summary>That the document is not word for word what was adopted.</summary>
    public static Text RemovedLine(this DocumentMark mark) => Removed.With(mark.WordsRemoved, mark.WordsRemovedOn, mark.WordsRemovedBy);

    public static WordProperties ForWord(this DocumentMark mark, string title, CultureInfo language, string author) => new(
        title, mark.Status.Name().In(language), mark.Day, language, mark.RegistryNumber,
        mark.Secrecy is null ? null : SecrecyWord.With(mark.Secrecy).In(language), author);
}
