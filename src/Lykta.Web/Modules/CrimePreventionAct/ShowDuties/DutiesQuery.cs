using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.ShowDuties;

/// <summary>How the Act stands in a municipality. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownDuties
{
    internal IReadOnlyList<Duty> All { get; init; } = [];

    internal TwoYearClock Picture { get; init; } = null!;

    internal TwoYearClock Plan { get; init; } = null!;

    internal ActResponsibility? Responsibility { get; init; }

    internal int Count(DutyState state) => All.Count(d => d.State == state);

    /// <summary>How many are demands: what the municipality may do is none.</summary>
    internal int Demands => All.Count(d => d.State != DutyState.MayBeUsed);
}

/// <summary>Reads how each paragraph of the Act (2023:196) stands: from the pictures, the plans and the measures there are, and from what was decided before Lykta.</summary>
internal sealed class DutiesQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    private const string Documents = "lagens-krav/handlingar";

    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<ShownDuties> RunAsync(CancellationToken ct)
    {
        var today = Today;
        var documents = await db.Set<DecidedDocument>().AsNoTracking().OrderByDescending(d => d.DecidedOn).ToListAsync(ct);
        var pictures = await db.AdoptedStatutoryPicturesAsync(ct);
        var plans = await db.PlansSeenBy(current.Viewer).Where(p => p.Kind == PlanKind.Action && p.DecidedOn != null).OrderByDescending(p => p.DecidedOn).ToListAsync(ct);
        var answers = await db.Set<ActResponsibility>().AsNoTracking().FirstOrDefaultAsync(ct);
        var picture = TwoYearClock.Of(Latest(pictures.Select(p => SwedishTime.DayOf(p.AdoptedAt!.Value)), documents, DecidedKind.SituationPicture), today);
        var plan = TwoYearClock.Of(Latest(plans.Select(p => p.DecidedOn!.Value), documents, DecidedKind.ActionPlan), today);
        IReadOnlyList<DutyEvidence> shown = [.. pictures.Take(1).Select(p => new DutyEvidence(p.Name.ToString(), PathOf(p.Href))), .. Of(documents, DecidedKind.SituationPicture).Take(1)];
        IReadOnlyList<DutyEvidence> decided = [.. plans.Take(1).Select(p => new DutyEvidence($"{p.Name}, {p.Organ} {Day(p.DecidedOn!.Value)}", $"planer/{p.Id}")), .. Of(documents, DecidedKind.ActionPlan).Take(1)];
        return new ShownDuties
        {
            Picture = picture,
            Plan = plan,
            Responsibility = answers,
            All =
            [
                Duty.Of("3", DutyTexts.Asks3, shown, shown.Count == 0 ? DutyTexts.NeedsPicture : null),
                Duty.Of("4", DutyTexts.Asks4, shown, shown.Count == 0 ? DutyTexts.NeedsPicture : null),
                Duty.Of("5", DutyTexts.Asks5, decided, decided.Count == 0 ? DutyTexts.NeedsPlan : null),
                Duty.Of("6", DutyTexts.Asks6, [.. shown, .. decided], Late(picture, DutyTexts.NeedsPicture), Late(plan, DutyTexts.NeedsPlan)),
                Duty.Of("7", DutyTexts.Asks7, [.. Of(documents, DecidedKind.OtherPlan)], documents.Exists(d => d.Kind == DecidedKind.OtherPlan) ? null : DutyTexts.NeedsOtherPlans),
                await AgreementsAsync(documents, today, ct),
                await CouncilAsync(ct),
                Duty.Of("11", DutyTexts.Asks11, Said(answers?.CoordinationFunction), answers?.CoordinationFunction is null ? DutyTexts.NeedsFunction : null),
                Duty.Of("12", DutyTexts.Asks12, Said(answers?.Contact), answers?.Contact is null ? DutyTexts.NeedsContact : null),
                Duty.Of(
                    "13",
                    DutyTexts.Asks13,
                    [.. Said(answers?.LeadingOrgan), .. Of(documents, DecidedKind.CouncilReport)],
                    answers?.LeadingOrgan is null ? DutyTexts.NeedsOrgan : null,
                    documents.Exists(d => d.Kind == DecidedKind.CouncilReport && d.DecidedOn > today.AddYears(-1)) ? null : DutyTexts.NeedsReport),
                await CamerasAsync(ct),
            ],
        };
    }

    /// <summary>9 §: agreements in force with purposes and areas, written here or registered.</summary>
    private async Task<Duty> AgreementsAsync(List<DecidedDocument> documents, DateOnly today, CancellationToken ct)
    {
        var written = await db.AgreementsInForce(today).Where(a => a.HasPurposes && a.Areas > 0 && a.OtherParties > 0).OrderBy(a => a.To)
            .Select(a => new { a.Id, a.Title, a.From, a.To }).Take(20).ToListAsync(ct);
        IReadOnlyList<DutyEvidence> agreements =
        [
            .. written.Select(a => new DutyEvidence($"{a.Title}, {Day(a.From)}–{Day(a.To)}", $"overenskommelser/{a.Id}")),
            .. documents.Where(d => d.Kind == DecidedKind.Agreement && (d.ValidTo is null || d.ValidTo >= today)).Select(Shown),
        ];
        return Duty.Of("9", DutyTexts.Asks9, agreements, agreements.Count == 0 ? DutyTexts.NeedsAgreement : null);
    }

    /// <summary>10 §: a council the municipality leads, where the others are in leading positions. Where there are several, the one that lacks least.</summary>
    private async Task<Duty> CouncilAsync(CancellationToken ct)
    {
        var councils = await db.Councils().Where(c => c.IsStrategic && c.Ended == null).OrderBy(c => c.Since).Take(20).ToListAsync(ct);
        Text?[] missing = councils.Select(LackedBy).OrderBy(lacked => lacked.Count(l => l is not null)).FirstOrDefault() ?? [DutyTexts.NeedsCouncil];
        return Duty.Of("10", DutyTexts.Asks10, [.. councils.Select(c => new DutyEvidence(c.Name, $"rad/{c.Id}"))], missing);
    }

    private static Text?[] LackedBy(SeenCouncil council) =>
    [
        council.IsLedByMunicipality ? null : DutyTexts.CouncilNotLed,
        council.OutsideMembers > 0 ? null : DutyTexts.CouncilIsAlone,
        council.OutsideMembersNotLeading == 0 ? null : DutyTexts.CouncilNotLeading.With(council.OutsideMembersNotLeading),
    ];

    /// <summary>14 §: what goes on, from the register; and what has begun as a measure without standing in it.</summary>
    private async Task<Duty> CamerasAsync(CancellationToken ct)
    {
        var running = await db.Cameras().Where(c => c.State == CameraState.Running).OrderBy(c => c.StartedOn).ThenBy(c => c.Id).Select(c => new { c.Id, c.Name, Since = c.StartedOn!.Value }).Take(20).ToListAsync(ct);
        var registered = db.CamerasRegistered().Where(c => c.StartedOn != null).Select(c => c.MeasureId);
        var lacking = await db.MeasuresSeenBy(current.Viewer).Where(m => m.MethodId == CamerasSeen.Method && (m.State == MeasureState.Begun || m.State == MeasureState.Done) && !registered.Contains(m.Id))
            .OrderBy(m => m.PublicName).Select(m => m.PublicName).Take(20).ToListAsync(ct);
        return new Duty(
            "14", DutyTexts.Asks14, DutyState.MayBeUsed,
            [new(DutyTexts.Cameras.ToString(), "kameror"), .. running.Select(c => new DutyEvidence(DutyTexts.CameraSince.With(c.Name, Day(c.Since)).ToString(), $"kameror/{c.Id}"))],
            [.. lacking.Select(name => DutyTexts.CameraNotRegistered.With(name)), .. running.Count == 0 && lacking.Count == 0 ? (Text[])[DutyTexts.NoCameras] : []]);
    }

    private static IEnumerable<DutyEvidence> Of(IEnumerable<DecidedDocument> documents, DecidedKind kind) => documents.Where(d => d.Kind == kind).Select(Shown);

    private static DutyEvidence Shown(DecidedDocument d) => new($"{d.Title}, {d.Organ} {Day(d.DecidedOn)}", $"{Documents}#h-{d.Id}");

    private static IReadOnlyList<DutyEvidence> Said(string? words) => words is null ? [] : [new(words, null)];

    private static DateOnly? Latest(IEnumerable<DateOnly> here, IEnumerable<DecidedDocument> documents, DecidedKind kind) =>
        here.Concat(documents.Where(d => d.Kind == kind).Select(d => d.DecidedOn)).Select(d => (DateOnly?)d).Max();

    private static Text? Late(TwoYearClock clock, Text never) => clock.State switch
    {
        ClockState.NotStarted => never,
        ClockState.Soon => DutyTexts.IsSoon.With(Day(clock.Due!.Value)),
        ClockState.Near => DutyTexts.IsNear.With(Day(clock.Due!.Value)),
        ClockState.Passed => DutyTexts.IsPassed.With(Day(clock.Due!.Value)),
        _ => null,
    };

    /// <summary>An address below the municipality.</summary>
    private static string PathOf(string href) => href.Split('/', 3)[2];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
