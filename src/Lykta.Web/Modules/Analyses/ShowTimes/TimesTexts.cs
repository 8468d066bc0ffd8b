using Lykta.Design;
using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowTimes;

internal static class TimesTexts
{
    private const int Block = 4;

    public static readonly Text Hour = new("Timme", "Hour");
    public static readonly Text How = new(
        "Varje rapport räknas på den timme den gäller. Är bara ett tidsspann känt delas den lika över timmarna däri.", "Each report is counted at its hour. Where only an interval is known it is shared evenly between the hours in it.");
    public static readonly Text WhenWorked = new("Det syns bara när någon är på plats: kvällar utan väktare ser lugna ut.", "It is only seen when somebody is there: evenings without a guard look quiet.");
    public static readonly Text TooLong = new("{0} rapporter gäller mer än en vecka och säger inget om timmen.", "{0} reports are about more than a week and say nothing of the hour.");
    private static readonly Text None = new("Inga rapporter att räkna.", "No reports to count.");
    private static readonly Text Most = new("Mest händer {0} kl. {1:00}–{2:00}: {3} procent av rapporterna, på {4} procent av veckans timmar.", "Most happens {0} {1:00}–{2:00}: {3} percent of the reports, in {4} percent of the week's hours.");

    /// <summary>The four hours of one day that hold most.</summary>
    public static Text FindingOf(IReadOnlyList<double> hours, int counted)
    {
        if (counted == 0)
        {
            return None;
        }

        var (day, from, sum) = (from d in Enumerable.Range(0, 7)
                                from h in Enumerable.Range(0, 24 / Block).Select(b => b * Block)
                                select (d, h, Sum: Enumerable.Range(h, Block).Sum(hour => hours[(d * 24) + hour]))).MaxBy(b => b.Sum);
        return Most.With(DesignTexts.WeekdayNames[day], from, from + Block, (int)Math.Round(100 * sum / counted), (int)Math.Round(100.0 * Block / 168));
    }
}
