using Lykta.Analysis;
using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowComparison;

internal static class ComparisonTexts
{
    public static readonly Text Against = new("Jämför med", "Compare with");
    public static readonly Text YearBefore = new("Samma veckor året före", "The same weeks the year before");
    public static readonly Text PeriodBefore = new("Lika lång tid närmast före", "As long a time just before");
    public static readonly Text OtherArea = new("Samma tid i {0}", "The same time in {0}");
    public static readonly Text Chart = new("Rapporter i den ena och i den andra.", "Reports in the one and in the other.");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text Days = new("Dagar", "Days");
    public static readonly Text AWeek = new("I veckan", "A week");
    public static readonly Text UnitWeeks = new("Enhetsveckor", "Unit-weeks");
    public static readonly Text TooFew = new("För få rapporter för att jämföra: {0} mot {1}. Minst {2} sammanlagt behövs.", "Too few reports to compare: {0} against {1}. At least {2} in all are needed.");
    public static readonly Text NoDifference = new("Ingen säker skillnad: {0} i veckan mot {1}.", "No sure difference: {0} a week against {1}.");
    public static readonly Text More = new("Fler: {0} i veckan mot {1}. Det är {2} gånger så många, med slumpen inräknad {3}–{4}.", "More: {0} a week against {1}. That is {2} times as many, chance counted in {3}–{4}.");
    public static readonly Text Fewer = new("Färre: {0} i veckan mot {1}. Det är {2} gånger så många, med slumpen inräknad {3}–{4}.", "Fewer: {0} a week against {1}. That is {2} times as many, chance counted in {3}–{4}.");
    public static readonly Text How = new(
        "Rapporter i veckan i den ena tiden delat med den andra, med ett intervall som rymmer det sanna talet nitton gånger av tjugo. Klumpar sig händelserna är det bredare (utspridning {0}).",
        "Reports a week in the one time divided by the other, with an interval that holds the true figure nineteen times of twenty. Where events clump it is wider (dispersion {0}).");
    public static readonly Text OneTest = new("Ett enda test. Den som prövar många tider eller områden hittar alltid någon skillnad.", "One test alone. Whoever tries many times or areas always finds some difference.");
    public static readonly Text AreasDiffer = new("Områden är olika stora och rapporteras av olika många: skillnaden säger inte var det är värst.", "Areas differ in size and in how many report: the difference does not say where it is worst.");

    public static Text? Of(EffortReading effort) => effort switch
    {
        EffortReading.ExplainedByMoreReporters => new("Ökningen kan förklaras av att fler rapporterar: per enhet och vecka är den inte säker.", "The rise may be explained by more who report: for each unit and week it is not sure."),
        EffortReading.ExplainedByFewerReporters => new("Minskningen kan förklaras av att färre rapporterar: per enhet och vecka är den inte säker.", "The fall may be explained by fewer who report: for each unit and week it is not sure."),
        EffortReading.NobodyReported => new("I en av tiderna rapporterade ingen: noll rapporter är då ingen uppgift.", "In one of the times nobody reported: then no reports tell nothing."),
        _ => null,
    };
}
