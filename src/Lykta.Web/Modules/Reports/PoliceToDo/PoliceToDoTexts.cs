using Lykta.Kernel;

namespace Lykta.Modules.Reports.PoliceToDo;

internal static class PoliceToDoTexts
{
    public static readonly Text Title = new("Att polisanmäla", "To report to the police");
    public static readonly Text Lead = new(
        "Godkända rapporter av de händelsetyper som kommunen har bestämt ska polisanmälas. Anmäl på 114 14 eller polisen.se och fyll i K-numret.",
        "Accepted reports of the kinds that the municipality has decided are to be reported to the police. Report on 114 14 or polisen.se and fill in the case number.");
    public static readonly Text Who = new("Anmäls av", "Reported by");
    public static readonly Text CaseNumber = new("K-nummer", "Case number");
    public static readonly Text CaseNumberHint = new("Till exempel 5000-K123456-26. Kan fyllas i senare.", "For example 5000-K123456-26. Can be filled in later.");
    public static readonly Text Done = new("Anmäld", "Reported");
    public static readonly Text NotNeeded = new("Behövs inte", "Not needed");
    public static readonly Text Actions = new("Klart", "Done");
    public static readonly Text Waiting = new("{0} väntar", "{0} waiting");
    public static readonly Text WithoutNumber = new("Anmälda, K-nummer saknas", "Reported, no case number yet");
    public static readonly Text Save = new("Spara K-numret", "Save the number");
    public static readonly Text None = new("Inget att polisanmäla", "Nothing to report to the police");
    public static readonly Text NoneNext = new("Listan fylls när en rapport av en sådan händelsetyp godkänns.", "The list fills when a report of such a kind is accepted.");
    public static readonly Text Most = new("De 200 äldsta visas.", "The 200 oldest are shown.");
}
