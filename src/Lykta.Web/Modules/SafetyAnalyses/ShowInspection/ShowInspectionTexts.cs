using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;

namespace Lykta.Modules.SafetyAnalyses.ShowInspection;

internal static class ShowInspectionTexts
{
    public static readonly Text Made = new("{0}, {1}, {2}", "{0}, {1}, {2}");
    public static readonly Text JudgeFirst = new("Bedöm som {0}", "Judge as {0}");
    public static readonly Text Agree = new("Enas", "Agree");
    public static readonly Text Settle = new("Fastställ", "Settle");
    public static readonly Text FollowUp = new("Följ upp", "Follow up");
    public static readonly Text Result = new("Resultat", "Result");
    public static readonly Text Colours = new("{0} gröna, {1} gula och {2} röda av {3} bedömda faktorer.", "{0} green, {1} yellow and {2} red of {3} judged factors.");
    public static readonly Text ColoursRule = new(
        "0 poäng är ett alarmerande problem, 20 är god nivå. Röd till och med {0}, gul till och med {1}, grön däröver. Mall version {2}.",
        "0 points is an alarming problem, 20 a good level. Red up to and with {0}, yellow up to and with {1}, green above. Template version {2}.");
    public static readonly Text NotJudged = new("{0} faktorer är inte bedömda.", "{0} factors are not judged.");
    public static readonly Text Comparison = new("Jämfört med {0}", "Compared with {0}");
    public static readonly Text Improved = new(
        "{0} av {1} faktorer har fått bättre färg: {2:0.0} %. {3} har fått sämre.", "{0} of {1} factors have a better colour: {2:0.0} %. {3} have a worse.");
    public static readonly Text NothingCompared = new("Ingen faktor är bedömd båda gångerna.", "No factor is judged both times.");
    public static readonly Text Reached = new("Målet på minst 25 % är nått.", "The target of at least 25 % is reached.");
    public static readonly Text NotReached = new("Målet på minst 25 % är inte nått.", "The target of at least 25 % is not reached.");
    public static readonly Text ComparedRule = new(
        "Faktorer som bedömts båda gångerna: {0}. Lika: {1}. Utan jämförelse, eftersom de saknas någon av gångerna: {2}. Färgerna följer gränserna från den första besiktningen (röd till och med {3}, gul till och med {4}).",
        "Factors judged both times: {0}. The same: {1}. Not compared, since they are missing one of the times: {2}. Colours follow the limits of the first inspection (red up to and with {3}, yellow up to and with {4}).");
    public static readonly Text Factor = new("Faktor", "Factor");
    public static readonly Text First = new("Första", "First");
    public static readonly Text Second = new("Andra", "Second");
    public static readonly Text Difference = new("Skillnad", "Difference");
    public static readonly Text Agreed = new("Enade", "Agreed");
    public static readonly Text Points = new("Poäng", "Points");
    public static readonly Text Colour = new("Färg", "Colour");
    public static readonly Text Before = new("Förra gången", "Last time");
    public static readonly Text Change = new("Förändring", "Change");
    public static readonly Text Differ = new("Bedömarna skiljer sig åt i {0} faktorer.", "The assessors differ in {0} factors.");
    public static readonly Text Assessors = new("Bedömare: {0}", "Assessors: {0}");

    /// <summary>How the follow-up went, in a sentence.</summary>
    public static Text Found(InspectionComparison c) => c.Share is { } share ? Improved.With(c.Better, c.Judged, share * 100, c.Worse) : NothingCompared;

    public static Text Colouring(ShownInspection s) =>
        Colours.With(s.CountOf(FactorColour.Green), s.CountOf(FactorColour.Yellow), s.CountOf(FactorColour.Red), s.Factors.Count() - s.NotJudged);

    public static Text Rule(ShownInspection s) => ColoursRule.With(s.Template.RedTo, s.Template.YellowTo, s.Template.Number);

    public static Text Compared(ShownInspection s) =>
        ComparedRule.With(s.Comparison!.Judged, s.Comparison.Same, s.Comparison.Missing, s.BaseCuts!.RedTo, s.BaseCuts.YellowTo);
}
