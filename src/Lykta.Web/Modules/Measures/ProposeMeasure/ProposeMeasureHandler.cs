using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ProposeMeasure;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one proposal.</param>
/// <param name="Audience">Who may read the detail; null is what the responsible organisation's text gets.</param>
/// <param name="Reports">Reports behind it, which the proposer may see.</param>
internal sealed record ProposeMeasureCommand(
    Id<Measure> Id, MeasurePlan Plan, Audience? Audience, IReadOnlyCollection<Id<Report>> Reports, IReadOnlyCollection<Id<Organisation>> Partners)
{
    /// <summary>The problem it is against, which the proposer may read in whole.</summary>
    public Id<Problem>? Against { get; init; }
}

/// <param name="IsNew">False where the same id was proposed before.</param>
internal sealed record ProposedMeasure(Id<Measure> Id, bool IsNew);

/// <summary>Proposes a measure to the organisation that would carry it out (föreslå åtgärd).</summary>
internal sealed class ProposeMeasureHandler(Changes changes, LyktaDbContext db)
{
    /// <summary>How far back the reports of a problem stand behind a measure against it: those of its latest four weeks.</summary>
    private const int ProblemDays = 28;

    private const int MostReports = 500;

    public Task<Result<ProposedMeasure>> HandleAsync(ProposeMeasureCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ProposedMeasure>(
            change,
            async facts =>
            {
                if (await db.Set<Measure>().AnyAsync(m => m.Id == command.Id, ct))
                {
                    return new ProposedMeasure(command.Id, false);
                }

                var located = await db.LocatedAsync(command.Plan, ct);
                var responsible = await db.Organisations().Where(o => o.Id == command.Plan.Organisation && o.IsActive).Select(o => (OrganisationKind?)o.Kind).FirstOrDefaultAsync(ct);
                if (!located.IsOk || responsible is null)
                {
                    return located.Refusal ?? new UnknownMeasureOrganisation();
                }

                var plan = located.Value with { Audience = command.Audience ?? Audiences.DefaultFor(responsible.Value) };
                var proposed = Measure.Propose(db.Municipality, command.Id, plan, viewer.AsMeasureActor(change.At, facts.Names));
                if (!proposed.IsOk)
                {
                    return proposed.Refusal;
                }

                var (measure, step) = proposed.Value;
                if (command.Against is { } problem && await TieAsync(measure, problem, viewer, change, ct) is { } untied)
                {
                    return untied;
                }

                var reports = await ReportsAsync(measure, command.Reports, viewer, ct);
                db.Add(measure);
                db.Add(step);
                db.AddRange(reports.Select(r => new MeasureReport(db.Municipality, measure.Id, r)));
                db.AddRange((await PartnersAsync(measure, command.Partners, ct)).Select(o => new MeasurePartner(db.Municipality, measure.Id, o)));
                facts.Add(new MeasureProposed(measure.Id, measure.Kind, measure.OrganisationId, measure.AreaCode, measure.ProblemKind, reports.Count, measure.MeetingId));
                return new ProposedMeasure(measure.Id, true);
            },
            ct);

    /// <summary>Ties it to the problem it is proposed against, or says why not.</summary>
    private async Task<Refusal?> TieAsync(Measure measure, Id<Problem> problem, Viewer viewer, ChangeContext change, CancellationToken ct)
    {
        if (await db.TiesOfAsync(problem, viewer, ct) is null)
        {
            return new UnknownProblemOfMeasure();
        }

        await db.ReachAsync(problem, ProblemStage.InPlan, change.At, ct);
        return measure.Tie(new MeasureTie(problem, null, null), viewer.AsMeasureActor(change.At)).Refusal;
    }

    /// <summary>Those the proposer points out, and those of the problem it is against.</summary>
    private async Task<List<Id<Report>>> ReportsAsync(Measure measure, IReadOnlyCollection<Id<Report>> chosen, Viewer viewer, CancellationToken ct)
    {
        var seen = chosen.Count == 0 ? [] : await db.ReportsSeenBy(viewer).Where(r => chosen.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct);
        if (seen.Count < chosen.Distinct().Count())
        {
            throw new MissingException(nameof(Report));
        }

        if (measure is not { ProblemKind: { } kind, AreaCode: { } area })
        {
            return seen;
        }

        var today = SwedishTime.DayOf(measure.ProposedAt);
        var ofProblem = await db.ReportsCounted(Period.Between(today.AddDays(-ProblemDays), today)).Where(r => r.Kind == kind && r.AreaCode == area)
            .OrderByDescending(r => r.Id).Select(r => r.Id).Take(MostReports).ToListAsync(ct);
        return [.. seen.Union(ofProblem)];
    }

    private async Task<List<Id<Organisation>>> PartnersAsync(Measure measure, IReadOnlyCollection<Id<Organisation>> wanted, CancellationToken ct)
    {
        var responsible = measure.OrganisationId;
        return wanted.Count == 0 ? [] : await db.Organisations().Where(o => wanted.Contains(o.Id) && o.IsActive && o.Id != responsible).Select(o => o.Id).ToListAsync(ct);
    }
}

internal sealed record MeasureProposed(
    Id<Measure> Measure, MeasureKind Kind, Id<Organisation> Organisation, string? Area, string? ProblemKind, int Reports, Guid? Meeting) : Fact;
