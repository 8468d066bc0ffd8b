using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowTrend;

internal static class TrendTexts
{
    public static readonly Text Week = new("Vecka", "Week");
    public static readonly Text Low = new("Vanligen minst", "Usually at least");
    public static readonly Text High = new("Vanligen högst", "Usually at most");
    public static readonly Text Finding = new("Fynd", "Finding");
    public static readonly Text Many = new("Ovanligt många", "Unusually many");
    public static readonly Text How = new(
        "Varje vecka jämförs med de {0} veckorna före den, minst {1}. Det vanliga spannet rymmer nio veckor av tio om inget har ändrats.",
        "Each week is compared with the {0} weeks before it, at least {1}. The usual range holds nine weeks of ten if nothing has changed.");
    public static readonly Text Tested = new(
        "{0} veckor är prövade tillsammans, så att högst en gång på tjugo kallas någon av dem ovanlig av en slump.", "{0} weeks are tested together, so that at most one time in twenty any of them is called unusual by chance.");
    public static readonly Text ShortHistory = new(
        "{0} av veckorna har färre än {1} kända veckor före sig: för dem är falska fynd vanligare än så.", "{0} of the weeks have fewer than {1} known weeks before them: for those false findings are more common than that.");
    public static readonly Text Silent = new("{0} veckor utan någon rapport i hela kommunen är luckor, inte nollor.", "{0} weeks without any report in the whole municipality are gaps, not zeros.");
    private static readonly Text TooShort = new("För kort historik för att säga vad som är vanligt.", "Too short a history to say what is usual.");
    private static readonly Text None = new("Ingen av {0} veckor har ovanligt många rapporter.", "None of {0} weeks has unusually many reports.");
    private static readonly Text NoneButAbove = new(
        "Ingen av {0} veckor har ovanligt många rapporter. {1} ligger över det vanliga spannet, och det gör några av så många även av en slump.",
        "None of {0} weeks has unusually many reports. {1} are above the usual range, as some of so many are also by chance.");
    private static readonly Text One = new("Vecka {0} har ovanligt många: {1} rapporter, vanligen {2}–{3}.", "Week {0} has unusually many: {1} reports, usually {2}–{3}.");
    private static readonly Text Several = new("{0} av {1} veckor har ovanligt många rapporter, senast {2}: {3}, vanligen {4}–{5}.", "{0} of {1} weeks have unusually many reports, the latest {2}: {3}, usually {4}–{5}.");

    public static Text FindingOf(IReadOnlyList<TrendWeek> many, int tested, IReadOnlyList<TrendWeek> weeks) => many switch
    {
        _ when tested == 0 => TooShort,
        [] => weeks.Count(w => w.Count > w.High) is > 0 and var above ? NoneButAbove.With(weeks.Count, above) : None.With(weeks.Count),
        [var only] => One.With(only.Week, only.Count, only.Low, only.High),
        [.., var last] => Several.With(many.Count, weeks.Count, last.Week, last.Count, last.Low, last.High),
    };
}
