using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;

namespace Lykta.Modules.RegulatedMeasures.ApplyForGuards;

/// <summary>A first text of the need (förslag till behovstext), from nothing but what was counted. Whoever applies writes the rest, and answers for all of it.</summary>
internal static class NeedProposal
{
    private const int MostKinds = 5;

    private static readonly Text How = new(
        "Från {0} till {1} kom det {2} granskade rapporter från {3}, i snitt {4:0.#} i veckan.", "From {0} to {1} there were {2} reviewed reports from {3}, {4:0.#} a week on average.");
    private static readonly Text One = new("Från {0} till {1} kom det 1 granskad rapport från {3}.", "From {0} to {1} there was 1 reviewed report from {3}.");
    private static readonly Text None = new("Från {0} till {1} kom det inga granskade rapporter från {2}.", "From {0} to {1} there were no reviewed reports from {2}.");
    private static readonly Text Most = new("De vanligaste var {0}.", "The most common were {0}.");
    private static readonly Text KindOf = new("{0} ({1})", "{0} ({1})");
    private static readonly Text Days = new("{0} procent av dem hände {1} till {2}.", "{0} per cent of them happened {1} to {2}.");
    private static readonly Text Hours = new("{0} procent hände mellan klockan {1} och {2}.", "{0} per cent happened between {1}:00 and {2}:00.");
    private static readonly Text Caution = new("Siffrorna är det som har rapporterats, inte allt som har hänt.", "The figures are what was reported, not all that happened.");

    /// <param name="where">The place as the text names it.</param>
    /// <param name="kinds">What a kind is called.</param>
    public static Text Of(IncidentFigures figures, string where, DateOnly from, DateOnly to, Func<string, string> kinds)
    {
        var (first, last) = (RegulatedTexts.Day(from), RegulatedTexts.Day(to));
        if (figures.Total == 0)
        {
            return None.With(first, last, where);
        }

        var weeks = (to.DayNumber - from.DayNumber + 1) / 7.0;
        var named = string.Join(", ", figures.Kinds.Take(MostKinds).Select(k => KindOf.With(kinds(k.Kind).ToLower(CultureInfo.CurrentUICulture), k.Count).ToString()));
        Text?[] sentences =
        [
            (figures.Total == 1 ? One : How).With(first, last, figures.Total, where, figures.Total / weeks),
            Most.With(named),
            figures.BusiestDays is { } days ? new Text(OfDays(days, Culture.Swedish).Swedish, OfDays(days, Culture.English).English) : null,
            figures.BusiestHours is { } hours ? Hours.With(hours.Percent, RegulatedTexts.Hour(hours.First), RegulatedTexts.Hour(hours.After)) : null,
            Caution,
        ];
        return new Text(Joined(sentences, Culture.Swedish), Joined(sentences, Culture.English));
    }

    private static Text OfDays(Stretch days, CultureInfo culture) => Days.With(days.Percent, RegulatedTexts.Weekdays(days.First).In(culture), RegulatedTexts.Weekdays(days.After - 1).In(culture));

    private static string Joined(IEnumerable<Text?> sentences, CultureInfo culture) => string.Join(' ', sentences.OfType<Text>().Select(s => s.In(culture)));
}
