using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>A problem of the demonstration: what it is, what shows it, why it is there, and what it shall come to.</summary>
/// <param name="Goal">Reports a week: from, to; null where nobody has set one.</param>
internal sealed record DemoProblem(string Name, string? Kind, string? Theme, string? Area, string Evidence, IReadOnlyList<DemoCause> Causes, (double From, double To)? Goal = null, bool Deep = false);

internal sealed record DemoCause(string Words, CausePerspective Perspective, TriangleCorner Corner, string HowKnown, CauseStrength Strength = CauseStrength.Supported);

/// <summary>The problem picture of the demonstration (problembild), with gaps in it, as there are everywhere.</summary>
internal static class DemoProblems
{
    public static readonly DemoProblem Paths = new(
        "Mörka gångvägar i Norrängen", "unsafe_place", null, "C4", "Trygghetsvandringen i oktober pekade ut skolvägen. Skolans elevenkät säger detsamma.",
        [
            new("Skolvägen är mörk och skymd av buskar", CausePerspective.Situational, TriangleCorner.Place, "Sett på trygghetsvandringen."),
            new("Trasiga lampor anmäls sent", CausePerspective.Situational, TriangleCorner.Manager, "Felanmälningar hos energibolaget.", CauseStrength.Established),
        ],
        (1.3, 0.6));

    public static readonly DemoProblem Graffiti = new(
        "Klotter i Kolgården", "graffiti", null, "C3", "Kolgården har flest rapporter om klotter i kommunen.",
        [new("Klottret får sitta kvar i veckor", CausePerspective.Situational, TriangleCorner.Manager, "Fastighetsskötarnas rapporter om när det sanerats.")],
        (1.2, 0.6));

    public static readonly DemoProblem Gatherings = new(
        "Störande samlingar i Västra staden", "gathering", null, "C5", "Boende och nattvandrare berättar om fredagskvällarna.",
        [new("Inget är öppet för unga på fredagar", CausePerspective.Social, TriangleCorner.Guardian, "Fritidsgårdens öppettider.", CauseStrength.Assumed)],
        (0.5, 0.3));

    public static readonly DemoProblem TravelCentre = new(
        "Öppen droghandel vid Resecentrum", "drug", null, "C1", "Lägesbilden har haft ovanligt många rapporter tre veckor i rad.",
        [
            new("Norra entrén är svår att överblicka", CausePerspective.Situational, TriangleCorner.Place, "Platsbesök med trafikbolaget."),
            new("Ingen vakt efter klockan 22", CausePerspective.Situational, TriangleCorner.Manager, "Bevakningsavtalet.", CauseStrength.Established),
        ],
        Deep: true);

    public static readonly DemoProblem Silence = new(
        "Få vågar vittna", null, "culture-of-silence", null, "Polis, socialtjänst och hyresvärdar är eniga: få anmäler och få vill vittna. Det syns inte i rapporterna.", []);

    /// <summary>What the problems were weighed to for the quarter to come, and which were prioritised.</summary>
    public static IEnumerable<Weighing> Weigh(IReadOnlyDictionary<DemoProblem, Problem> raised, DemoCalendar calendar, Id<Organisation> by)
    {
        (DemoProblem Of, int Need, string NeedWhy, int Influence, string InfluenceWhy, bool IsPriority)[] all =
        [
            (TravelCentre, 3, "Ovanligt många rapporter tre veckor i rad, och barn rör sig där.", 3, "Entrén, ljuset och vaktningen rår vi på själva.", true),
            (Graffiti, 2, "Har ökat, men skadar ingen.", 3, "Sanering inom ett dygn är upphandlad.", true),
            (Gatherings, 2, "Boende är oroliga, händelserna är få.", 2, "Fritidsgården kan öppna fredagar, om det finns personal.", false),
            (Paths, 1, "Har minskat sedan ljuset kom.", 2, "Det mesta är gjort.", false),
            (Silence, 3, "Utan vittnen går inget att klara upp.", 1, "Kräver år av förtroende.", false),
        ];
        foreach (var w in all)
        {
            var weighing = Weighing.Weigh(null, raised[w.Of], Period.Around(calendar.Today, PeriodKind.Quarter).Next(), new(w.Need, w.NeedWhy, w.Influence, w.InfluenceWhy), (3, 3), by, calendar.End).Value;
            weighing.Prioritise(w.IsPriority);
            yield return weighing;
        }
    }

    /// <summary>What pupils answered before the school path was lit and after.</summary>
    public static SurveyFigure FeltSafety(MunicipalityCode town, Id<Measure> measure, DemoCalendar calendar) => SurveyFigure.Note(
        town, Id<SurveyFigure>.New(calendar.End), measure,
        new SurveyStatement("Skolans elevenkät, årskurs 5–9: ”Känner du dig trygg på vägen till skolan?”", calendar.LastDay.AddDays(-300), 212, 131, calendar.LastDay.AddDays(-21), 198, 151),
        calendar.LastDay, null).Value;

    /// <summary>The rows of a problem as it was raised: evidence, causes and goal with it.</summary>
    public static (Problem Problem, IReadOnlyList<Cause> Causes, Goal? Goal, IReadOnlyList<ITenantRow> Rows) Raise(DemoProblem of, MunicipalityCode town, Id<Organisation> by, DateTime at)
    {
        var day = SwedishTime.DayOf(at);
        var statement = new ProblemStatement { Name = of.Name, Kind = of.Kind, Theme = of.Theme, Area = of.Area, From = day.AddDays(-56) };
        var problem = Problem.Raise(town, Id<Problem>.New(at), statement, of.Kind is null ? ProblemOrigin.ByHand : ProblemOrigin.Picture, by, at).Value;
        var evidence = Evidence.Of(problem, Id<Evidence>.New(at), new EvidenceStatement(EvidenceSort.AgreedKnowledge, of.Evidence, null, null, null), at).Value;
        var causes = new List<Cause>();
        foreach (var cause in of.Causes)
        {
            causes.Add(Cause.Find(problem, causes, Id<Cause>.New(at), new CauseStatement(cause.Words, cause.Perspective, cause.Corner, cause.HowKnown, cause.Strength, null), at).Value);
            problem.Reach(ProblemStage.Analysed, at);
        }

        var goal = of.Goal is { } g ? Goal.Set(problem, Id<Goal>.New(at), new GoalStatement(GoalIndicator.ReportsPerWeek, null, g.From, g.To, day.AddYears(1)), at).Value : null;
        if (of.Deep)
        {
            _ = problem.Deepen(true, at).Value;
        }

        return (problem, causes, goal, [problem, evidence, .. causes, .. goal is null ? [] : new ITenantRow[] { goal }]);
    }
}
