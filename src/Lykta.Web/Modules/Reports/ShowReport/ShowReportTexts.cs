using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.ShowReport;

internal static class ShowReportTexts
{
    public static readonly Text Report = new("Rapport", "Report");
    public static readonly Text Reports = new("Rapporter", "Reports");
    public static readonly Text History = new("Det som har hänt", "What has happened");
    public static readonly Text See = new("Visa den", "Show it");
    public static readonly Text Received = new("Mottagen", "Received");
    public static readonly Text Disposed = new(
        "Gallrad enligt kommunens beslut: ord, plats, foton och vem som skickade är borttagna. Antalen är desamma.",
        "Disposed of by the municipality's decision: words, place, photos and who sent it are gone. The counts are the same.");
    public static readonly Text Accepted = new("Granskad och godkänd", "Reviewed and accepted");
    public static readonly Text Rejected = new("Avslagen: {0}", "Rejected: {0}");
    public static readonly Text Linked = new("Kopplad till en annan rapport, som räknas", "Linked to another report, which counts");
    public static readonly Text Withdrawn = new("Återtagen av den som skickade den", "Withdrawn by its sender");
    public static readonly Text Forwarded = new("Godkänd och vidarebefordrad till {0}", "Accepted and forwarded to {0}");
    public static readonly Text LinkedHere = new("En annan rapport om samma sak kopplades hit", "Another report of the same thing was linked here");
    public static readonly Text ProtectedTitle = new("Skyddad text", "Protected text");
    public static readonly Text ProtectedLead = new("Visas bara här. Att du läser den sparas i loggen.", "Shown only here. That you read it is kept in the log.");
    public static readonly Text ShowProtected = new("Visa skyddad text", "Show the protected text");
    public static readonly Text Original = new("Öppna originalet", "Open the original");
    public static readonly Text WhoHasSeen = new("Vem har sett detta?", "Who has seen this?");
    public static readonly Text HoldBack = new("Håll kvar från gallring", "Hold back from disposal");
    public static readonly Text Review = new("Granska den", "Review it");
    public static readonly Text Propose = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text Map = new("Karta över platsen", "Map of the place");

    public static Text Of(KeptBecause because) => because switch
    {
        KeptBecause.Amended => new("Ändrad av den som skickade den", "Amended by its sender"),
        KeptBecause.Edited => new("Rättad av granskaren; originalet är sparat", "Corrected by the reviewer; the original is kept"),
        _ => new("Ord maskerade; originalet är förseglat", "Words masked; the original is sealed"),
    };

    public static Text Of(PoliceReport police) => police switch
    {
        { Outcome: PoliceOutcome.NotNeeded } => new("Behöver inte polisanmälas", "Need not be reported to the police"),
        { CaseNumber: { } number } => new($"Polisanmäld, {number}", $"Reported to the police, {number}"),
        _ => new("Polisanmäld, K-nummer saknas än", "Reported to the police, no case number yet"),
    };
}
