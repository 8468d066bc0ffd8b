using Lykta.Kernel;

namespace Lykta.Modules.Trust.PrivacyDocuments;

internal static class PrivacyTexts
{
    public static readonly Text Short = new("Dataskydd", "Data protection");
    public static readonly Text Title = new("Dokument om skydd av personuppgifter", "Documents about personal data");
    public static readonly Text Lead = new(
        "Fem dokument som kommunen behöver. Lykta fyller i det som systemet vet. Det som bara kommunen vet är märkt [att fylla i].",
        "Five documents the municipality needs. Lykta fills in what the system knows. What only the municipality knows is marked [att fylla i]. The documents are in Swedish.");

    public static readonly Text Note = new(
        "Det här är underlag. Kommunen är personuppgiftsansvarig och behöver läsa, ändra och besluta. Låt dataskyddsombudet läsa.",
        "These are drafts. The municipality is the controller and needs to read, change and decide. Let the data protection officer read them.");

    public static readonly Text Document = new("Dokument", "Document");
    public static readonly Text Why = new("Varför", "Why");
    public static readonly Text Files = new("Hämta", "Take out");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Pdf = new("PDF", "PDF");

    public static Text Name(PrivacyKind kind) => kind switch
    {
        PrivacyKind.Assessment => new("Konsekvensbedömning", "Impact assessment"),
        PrivacyKind.ProcessorAnnex => new("Bilaga till biträdesavtal", "Annex to the processor agreement"),
        PrivacyKind.Arrangement => new("Överenskommelse mellan parterna", "Arrangement between the parties"),
        PrivacyKind.StaffNotice => new("Information till den som rapporterar", "Information to those who report"),
        _ => new("Svar till informationsklassning", "Answers for information classification"),
    };

    public static Text Reason(PrivacyKind kind) => kind switch
    {
        PrivacyKind.Assessment => new("Dataskyddsförordningen artikel 35. Görs innan ni börjar.", "GDPR article 35. Made before you begin."),
        PrivacyKind.ProcessorAnnex => new("Artikel 28. Om någon annan än kommunen driver Lykta.", "Article 28. If somebody else than the municipality runs Lykta."),
        PrivacyKind.Arrangement => new("Artikel 26. Vem som svarar för vad när flera parter delar uppgifter.", "Article 26. Who answers for what when several parties share data."),
        PrivacyKind.StaffNotice => new("Artikel 13 och 14. Ges till personal och vakter som skickar rapporter.", "Articles 13 and 14. Given to staff and guards who send reports."),
        _ => new("SKR:s KLASSA eller motsvarande. Underlag för nivå och skydd.", "SKR's KLASSA or the like. What level and protection rest on."),
    };

    /// <summary>The kind as it stands in an address.</summary>
    public static string Address(PrivacyKind kind) => kind switch
    {
        PrivacyKind.Assessment => "konsekvensbedomning",
        PrivacyKind.ProcessorAnnex => "bitradesavtal",
        PrivacyKind.Arrangement => "overenskommelse",
        PrivacyKind.StaffNotice => "information",
        _ => "klassning",
    };
}
