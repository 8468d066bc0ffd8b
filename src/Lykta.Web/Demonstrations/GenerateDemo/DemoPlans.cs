using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Plans;
using Lykta.Modules.Plans.AdoptPlan;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What the demonstration has of the Act: a picture according to it, the plan that answers it, and what was decided before Lykta.</summary>
internal static class DemoPlans
{
    /// <summary>The conclusions of the picture, what each is about, and why the one that gets no measure gets none.</summary>
    private static readonly (string Words, DemoProblem? About, string? Stance)[] Conclusions =
    [
        ("Gångvägarna i Norrängen är mörka och skymda. Barn går omvägar till skolan.", DemoProblems.Paths, null),
        ("Klottret i Kolgården är flest i kommunen och sitter kvar länge.", DemoProblems.Graffiti, null),
        ("Fredagskvällarnas samlingar i Västra staden oroar de boende, fast händelserna är få.", DemoProblems.Gatherings, null),
        ("Den öppna droghandeln vid Resecentrum drar till sig fler händelser och syns där barn rör sig.", DemoProblems.TravelCentre, null),
        ("Våld i nära relation anmäls sällan. Mörkertalet är stort.", null, "Åtgärderna finns i socialnämndens handlingsplan mot våld i nära relation, som den här planen är samordnad med."),
    ];

    private static readonly (string Theme, string Why)[] LeftOut =
    [
        ("online", "Polisens och skolans uppgifter räcker inte till en bild av kommunen. Frågan tas i nästa lägesbild."),
        ("welfare-crime", "Kartläggs av ekonomiavdelningen för sig."),
        ("loneliness", "Ingår i folkhälsorapporten."),
    ];

    /// <summary>The words and themes of a picture according to the Act, before it is adopted.</summary>
    public static IEnumerable<object> Written(SituationPicture picture, IReadOnlyList<string> themes, Id<Organisation> by, DateTime at)
    {
        (PictureSection Section, string Words)[] parts =
        [
            (PictureSection.Mapping, "Under året granskades rapporterna från fältare, väktare, bostadsbolag och boende, tillsammans med polisens siffror. Flest händelser rör klotter, skadegörelse och störande samlingar. De ligger på få platser: Resecentrum, Kolgården och gångvägarna i Norrängen. Följden är att människor väljer andra vägar, och att fastighetsägarna lägger pengar på sanering i stället för underhåll."),
            (PictureSection.OtherInformation, "Skolans elevenkät (212 svar) visar att sex av tio elever känner sig trygga på vägen till skolan. Trygghetsvandringen i oktober pekade ut samma sträcka. Bostadsbolagens hyresgästenkät säger att otryggheten är störst efter klockan 20."),
            (PictureSection.Analysis, "Problemen på gångvägarna och vid Resecentrum är situationella: mörker, skymd sikt och ingen som ansvarar på kvällen. Klottret lönar sig så länge det får sitta kvar. Samlingarna har sociala orsaker, och där rår kommunen på utbudet av kvällsöppet. Händelserna är få i flera områden, så ett enskilt kvartal säger lite."),
        ];
        foreach (var (i, (section, words)) in parts.Concat(Conclusions.Select(c => (PictureSection.Conclusion, c.Words))).Index())
        {
            yield return new PictureText(picture.Municipality, Id<PictureText>.New(at.AddMinutes(i)), picture.Id, by).Write(section, null, Audience.All, words, at).Value;
        }

        foreach (var theme in themes)
        {
            var why = LeftOut.FirstOrDefault(l => l.Theme == theme).Why;
            yield return PictureTheme.Settle(null, picture, theme, why is null, why).Value;
        }
    }

    /// <summary>The plan that answers the latest picture, decided; and the documents that were decided before Lykta.</summary>
    public static async Task<int> WriteAsync(LyktaDbContext db, PlanContentQuery contents, IReadOnlyDictionary<DemoProblem, Problem> problems, Id<Organisation> own, DemoCalendar calendar, CancellationToken ct)
    {
        db.AddRange(Before(db.Municipality, own, calendar));
        if (await db.AdoptedStatutoryPicturesAsync(ct) is not [var basis, ..])
        {
            return 0;
        }

        var at = calendar.End;
        var year = calendar.LastDay.Year;
        var said = new PlanStatement(
            $"Åtgärdsplan {year}–{year + 1}", PlanKind.Action, "Fler ska kunna ta sig fram till fots på kvällen, och det som förstörs ska lagas fort. Planen pekar ut vem som gör vad, mot vilken orsak, och hur vi vet om det hjälpte.",
            new DateOnly(year, 1, 1), new DateOnly(year + 1, 12, 31), basis.Id);
        var plan = Plan.Draft(db.Municipality, Id<Plan>.New(at), said, own, at).Value;
        db.Add(plan);
        var against = problems.ToDictionary(p => p.Value.Id, p => p.Key);
        var measures = (await db.MeasuresInDetail().Where(m => m.ProblemId != null && m.State != MeasureState.Declined).Select(m => new { m.Id, m.ProblemId }).ToListAsync(ct)).Where(m => against.ContainsKey(m.ProblemId!.Value)).ToList();
        db.AddRange(measures.Select(m => new PlanMeasure(db.Municipality, plan.Id, m.Id)));
        foreach (var (conclusion, of) in (await db.ConclusionsAsync(basis.Id, ct)).Zip(Conclusions))
        {
            var answers = measures.Where(m => against[m.ProblemId!.Value] == of.About).ToList();
            db.AddRange(answers.Select(m => new PlanAnswer(db.Municipality, plan.Id, m.Id, conclusion.Id)));
            if (answers.Count == 0)
            {
                db.Add(PlanStance.Take(null, plan, conclusion.Id, of.Stance ?? "Får ingen åtgärd i år: det som görs ryms i den löpande driften.", null).Value.Stance!);
            }
        }

        await db.SaveChangesAsync(ct);
        var leaves = PlanLeaves.Freeze(await contents.BuildAsync(plan, ct));
        _ = plan.Adopt(new PlanDecision("Kommunfullmäktige", calendar.LastDay.AddDays(-158), $"KS {year}/212"), SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))), at).Value;
        db.AddRange(leaves.Select(leaf => new SealedPlanLeaf(db.Municipality, plan.Id, leaf)));
        return measures.Count;
    }

    private static IEnumerable<ITenantRow> Before(MunicipalityCode town, Id<Organisation> own, DemoCalendar calendar)
    {
        DecidedStatement[] all =
        [
            new(DecidedKind.ActionPlan, "Åtgärdsplan mot brott, den första", calendar.LastDay.AddDays(-700), "Kommunfullmäktige", $"KS {calendar.LastDay.Year - 2}/98", null, null, null, null),
            new(DecidedKind.OtherPlan, "Handlingsplan mot våld i nära relation", calendar.LastDay.AddDays(-420), "Socialnämnden", null, null, null, null, "Socialtjänstlagen (2025:400)"),
            new(DecidedKind.OtherPlan, "Handlingsprogram för räddningstjänst", calendar.LastDay.AddDays(-610), "Kommunfullmäktige", null, null, null, null, "Lagen (2003:778) om skydd mot olyckor"),
            new(DecidedKind.CouncilReport, "Lägesrapport om det brottsförebyggande arbetet", calendar.LastDay.AddDays(-60), "Kommunstyrelsen", $"KS {calendar.LastDay.Year}/341", null, null, null, null),
        ];
        foreach (var said in all)
        {
            yield return DecidedDocument.Register(town, Id<DecidedDocument>.New(calendar.End), said, own, calendar.End).Value;
        }

        yield return new ActResponsibility(town).Say(new ResponsibilitySaid("Kommunstyrelsen", "Trygghetssamordnaren, kommunledningskontoret", "trygghet@lykteby.example", IsOpen: true)).Value;
    }
}

/// <summary>The plan of a demonstration was decided.</summary>
internal sealed record DemonstrationPlanned(int Measures) : Fact;
