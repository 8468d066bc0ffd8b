using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Plans.ShowPlan;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.PrintPlan;

/// <summary>Reads a plan for paper.</summary>
internal sealed class PlanSheetQuery(LyktaDbContext db, CurrentViewer current, PlanContentQuery contents, ShowPlanQuery show)
{
    /// <param name="id">The plan.</param>
    /// <param name="forAll">The open version: only what everybody may read.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<(OfficialSheetModel Sheet, DocumentMark Mark)> ReadAsync(Id<Plan> id, bool forAll, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        var whole = await contents.ReadAsync(plan, ct);
        var open = whole.For([Audience.All], [Audience.All]);
        var audiences = forAll ? [Audience.All] : await db.AudiencesReadAsync(current.Viewer, ct);
        var shown = await show.RunAsync(id, ct);
        var sheet = new OfficialSheetModel
        {
            Title = plan.Name,
            Kind = PlanTexts.Of(plan.Kind).ToString(),
            Municipality = current.Viewer.MunicipalityName,
            Head = [.. Head(plan, open)],
            Mark = plan.Mark.Line(),
            HasTitlePage = true,
            Sections = [.. PlanSheetSections.Of(open, shown)],
            Appendix = forAll ? null : PlanSheetSections.Appendix(open, whole.For(audiences, audiences)),
            Hash = plan.ContentHash,
        };
        return (sheet, plan.Mark);
    }

    private static IEnumerable<string> Head(Plan plan, PlanContent open)
    {
        yield return PlanTexts.Span.With(PlanTexts.Day(plan.From), PlanTexts.Day(plan.To)).ToString();
        if (plan.Organ is not null)
        {
            yield return ShowPlanTexts.DecidedBy.With(plan.Organ, PlanTexts.Day(plan.DecidedOn!.Value)).ToString();
        }

        if (open.Head.Agreement is { } agreement)
        {
            yield return PrintPlanTexts.PlanOf.With(agreement).ToString();
        }

        if (open.Head.Basis is { } basis)
        {
            yield return PrintPlanTexts.StandsOn.With(basis).ToString();
        }
    }
}
