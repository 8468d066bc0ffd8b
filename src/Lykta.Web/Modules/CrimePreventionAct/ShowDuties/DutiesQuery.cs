using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.RegulatedMeasures.Contracts;
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

    internal DutyRows Rows { get; init; } = null!;

    internal int Count(DutyState state) => All.Count(d => d.State == state);

    /// <summary>How many are demands: what the municipality may do is none.</summary>
    internal int Demands => All.Count(d => d.State != DutyState.MayBeUsed);
}

/// <summary>What the paragraphs were read from, the latest first.</summary>
internal sealed record DutyRows(
    IReadOnlyList<BasisPicture> Pictures, IReadOnlyList<SeenPlan> Plans, IReadOnlyList<DecidedDocument> Documents, IReadOnlyList<SeenAgreement> Agreements, IReadOnlyList<SeenCouncil> Councils,
    IReadOnlyList<SeenCamera> Cameras);

/// <summary>Reads how each paragraph of the Act (2023:196) stands: from the pictures, the plans and the measures there are, and from what was decided before Lykta.</summary>
internal sealed class DutiesQuery(LyktaDbContext db, CurrentViewer current, ClocksQuery clocks, TimeProvider clock)
{
    private const int Most = 20;
    private const string Documents = "lagens-krav/handlingar";

    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public Task<ShownDuties> RunAsync(CancellationToken ct) => RunAsync(Today, ct);

    /// <summary>How it stood on a day, by what had been decided then. Who answers has no history: it is told as it is now.</summary>
    public async Task<ShownDuties> RunAsync(DateOnly today, CancellationToken ct)
    {
        var documents = await db.Set<DecidedDocument>().AsNoTracking().Where(d => d.DecidedOn <= today).OrderByDescending(d => d.DecidedOn).ToListAsync(ct);
        IReadOnlyList<BasisPicture> pictures = [.. (await db.AdoptedStatutoryPicturesAsync(ct)).Where(p => SwedishTime.DayOf(p.AdoptedAt!.Value) <= today)];
        var plans = await db.PlansSeenBy(current.Viewer).Where(p => p.Kind == PlanKind.Action && p.DecidedOn <= today).OrderByDescending(p => p.DecidedOn).ToListAsync(ct);
        var agreements = await db.AgreementsInForce(today).Where(a => a.HasPurposes && a.Areas > 0 && a.OtherParties > 0).OrderBy(a => a.To).Take(Most).ToListAsync(ct);
        var councils = await db.Councils().Where(c => c.IsStrategic && c.Since <= today && (c.Ended == null || c.Ended > today)).OrderBy(c => c.Since).Take(Most).ToListAsync(ct);
        var cameras = await db.Cameras().Where(c => c.StartedOn <= today && (c.EndedOn == null || c.EndedOn > today)).OrderBy(c => c.StartedOn).ThenBy(c => c.Id).Take(Most).ToListAsync(ct);
        var answers = await db.Set<ActResponsibility>().AsNoTracking().FirstOrDefaultAsync(ct);
        var (picture, plan) = await clocks.RunAsync(today, ct);
        IReadOnlyList<DutyEvidence> shown = [.. pictures.Take(1).Select(p => new DutyEvidence(p.Name.ToString(), PathOf(p.Href))), .. Of(documents, DecidedKind.SituationPicture).Take(1)];
        IReadOnlyList<DutyEvidence> decided = [.. plans.Take(1).Select(p => new DutyEvidence($"{p.Name}, {p.Organ} {Day(p.DecidedOn!.Value)}", $"planer/{p.Id}")), .. Of(documents, DecidedKind.ActionPlan).Take(1)];
        return new ShownDuties
        {
            Picture = picture,
            Plan = plan,
            Responsibility = answers,
            Rows = new DutyRows(pictures, plans, documents, agreements, councils, cameras),
            All =
            [
                Duty.Of("3", DutyTexts.Asks3, shown, shown.Count == 0 ? DutyTexts.NeedsPicture : null),
                Duty.Of("4", DutyTexts.Asks4, shown, shown.Count == 0 ? DutyTexts.NeedsPicture : null),
                Duty.Of("5", DutyTexts.Asks5, decided, decided.Count == 0 ? DutyTexts.NeedsPlan : null),
                Duty.Of("6", DutyTexts.Asks6, [.. shown, .. decided], Late(picture, DutyTexts.NeedsPicture), Late(plan, DutyTexts.NeedsPlan)),
                Duty.Of("7", DutyTexts.Asks7, [.. Of(documents, DecidedKind.OtherPlan)], documents.Exists(d => d.Kind == DecidedKind.OtherPlan) ? null : DutyTexts.NeedsOtherPlans),
                Agreed(agreements, documents, today),
                Led(councils),
                Duty.Of("11", DutyTexts.Asks11, Said(answers?.CoordinationFunction), answers?.CoordinationFunction is null ? DutyTexts.NeedsFunction : null),
                Duty.Of("12", DutyTexts.Asks12, Said(answers?.Contact), answers?.Contact is null ? DutyTexts.NeedsContact : null),
                Duty.Of(
                    "13",
                    DutyTexts.Asks13,
                    [.. Said(answers?.LeadingOrgan), .. Of(documents, DecidedKind.CouncilReport)],
                    answers?.LeadingOrgan is null ? DutyTexts.NeedsOrgan : null,
                    documents.Exists(d => d.Kind == DecidedKind.CouncilReport && d.DecidedOn > today.AddYears(-1)) ? null : DutyTexts.NeedsReport),
                await CamerasAsync(cameras, today, ct),
            ],
        };
    }

    /// <summary>9 §: agreements in force with purposes and areas, written here or registered.</summary>
    private static Duty Agreed(List<SeenAgreement> written, List<DecidedDocument> documents, DateOnly today)
    {
        IReadOnlyList<DutyEvidence> agreements =
        [
            .. written.Select(a => new DutyEvidence($"{a.Title}, {Day(a.From)}–{Day(a.To)}", $"overenskommelser/{a.Id}")),
            .. documents.Where(d => d.IsAgreementInForce(today)).Select(Shown),
        ];
        return Duty.Of("9", DutyTexts.Asks9, agreements, agreements.Count == 0 ? DutyTexts.NeedsAgreement : null);
    }

    /// <summary>10 §: a council the municipality leads, where the others are in leading positions. Where there are several, the one that lacks least.</summary>
    private static Duty Led(List<SeenCouncil> councils)
    {
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
    private async Task<Duty> CamerasAsync(List<SeenCamera> running, DateOnly today, CancellationToken ct)
    {
        var registered = db.CamerasRegistered().Where(c => c.StartedOn <= today).Select(c => c.MeasureId);
        var lacking = await db.MeasuresSeenBy(current.Viewer).Where(m => m.MethodId == CamerasSeen.Method && (m.State == MeasureState.Begun || m.State == MeasureState.Done) && m.StartedOn <= today && !registered.Contains(m.Id))
            .OrderBy(m => m.PublicName).Select(m => m.PublicName).Take(Most).ToListAsync(ct);
        return new Duty(
            "14", DutyTexts.Asks14, DutyState.MayBeUsed,
            [new(DutyTexts.Cameras.ToString(), "kameror"), .. running.Select(c => new DutyEvidence(DutyTexts.CameraSince.With(c.Name, Day(c.StartedOn!.Value)).ToString(), $"kameror/{c.Id}"))],
            [.. lacking.Select(name => DutyTexts.CameraNotRegistered.With(name)), .. running.Count == 0 && lacking.Count == 0 ? (Text[])[DutyTexts.NoCameras] : []]);
    }

    private static IEnumerable<DutyEvidence> Of(IEnumerable<DecidedDocument> documents, DecidedKind kind) => documents.Where(d => d.Kind == kind).Select(Shown);

    private static DutyEvidence Shown(DecidedDocument d) => new($"{d.Title}, {d.Organ} {Day(d.DecidedOn)}", $"{Documents}#h-{d.Id}");

    private static IReadOnlyList<DutyEvidence> Said(string? words) => words is null ? [] : [new(words, null)];

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
