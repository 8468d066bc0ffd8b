using Lykta.Kernel;

namespace Lykta.Modules.Reports.ShowToday;

internal static class ReportsTodayTexts
{
    public static readonly Text ToReview = new("{0:N0} rapporter att granska", "{0:N0} reports to review");
    public static readonly Text OneToReview = new("1 rapport att granska", "1 report to review");
    public static readonly Text NoneToReview = new("Ingen rapport väntar på granskning", "No report waits for review");
    public static readonly Text Silent = new("{0} enheter har inte rapporterat", "{0} units have not reported");
    public static readonly Text OneSilent = new("1 enhet har inte rapporterat", "1 unit has not reported");
    public static readonly Text AllReported = new("Alla enheter har hört av sig", "Every unit has been heard");
    public static readonly Text Reminded = new("{0}: påminda", "{0}: reminded");
    public static readonly Text NoAddress = new("{0}: ingen e-postadress att påminna", "{0}: no e-mail address to remind");
    public static readonly Text Remind = new("Påminn nu", "Remind now");
}
