using Lykta.Kernel;

namespace Lykta.Modules.Reports.SubmitNilReport;

internal static class NilReportTexts
{
    public static readonly Text Title = new("Inget att rapportera", "Nothing to report");
    public static readonly Text For = new("Gäller {0} ({1}).", "For {0} ({1}).");
    public static readonly Text Why = new(
        "Att det varit lugnt är också viktigt att veta. Ett tryck räcker.", "That it has been calm matters too. One tap is enough.");

    public static readonly Text Confirm = new("Ja, inget att rapportera", "Yes, nothing to report");
    public static readonly Text Unit = new("Enhet", "Unit");
    public static readonly Text Period = new("Gäller", "For");
    public static readonly Text Thanks = new("Tack! Det är sparat.", "Thank you! It is saved.");
    public static readonly Text ThanksFor = new("{0}: inget att rapportera för {1}.", "{0}: nothing to report for {1}.");
    public static readonly Text Later = new(
        "Händer något ändå? Rapportera som vanligt, så gäller rapporten.", "Does something happen after all? Report as usual, and the report counts.");

    public static readonly Text NoTitle = new("Länken fungerar inte", "The link does not work");
    public static readonly Text FromMail = new("Svar genom länken i påminnelsen", "Answer by the reminder's link");
}
