using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>One's own report just after it was sent: what it says, and what can still be added.</summary>
internal sealed record SentReportModel
{
    public required Id<Report> Id { get; init; }

    public required KindChoice Kind { get; init; }

    public required string? Where { get; init; }

    public required TimeInterval Occurred { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required ReportState State { get; init; }

    public required int? Impact { get; init; }

    public required string? Text { get; init; }

    public required IReadOnlyList<FollowUpQuestion> Questions { get; init; }

    public required IReadOnlyList<FollowUpAnswer> Answers { get; init; }

    public required bool TakesPhotos { get; init; }

    public required IReadOnlyList<Id<StoredFile>> Photos { get; init; }

    /// <summary>Texts that were not saved; they live in this one answer only.</summary>
    public IReadOnlyList<WithheldText> Withheld { get; init; } = [];

    public string? Estate { get; init; }

    /// <summary>The meeting's page to go back to; only ever within Lykta.</summary>
    public string? ReturnTo { get; init; }

    public Text? Error { get; init; }

    public bool IsWaiting => State == ReportState.Received;
}

/// <summary>Reads one's own report; anybody else's is not there.</summary>
internal sealed class SentReportQuery(LyktaDbContext db)
{
    public async Task<SentReportModel> RunAsync(Id<Report> id, Viewer viewer, CancellationToken ct)
    {
        var actor = viewer.Actor;
        var report = await db.Set<Report>().AsNoTracking().Where(r => r.Id == id && r.SenderKind == actor.Kind && r.SenderId == actor.Id).OneAsync(ct);
        var kind = await db.Set<ReportKind>().AsNoTracking().Where(k => k.Code == report.Kind).OneAsync(ct);
        return new SentReportModel
        {
            Id = id,
            Kind = new KindChoice(kind.Code, kind.Label),
            Where = report.PlaceId is { } place
                ? await db.Places().Where(p => p.Id == place).Select(p => p.Name).FirstOrDefaultAsync(ct)
                : await db.WorkingAreas().Where(a => a.Code == report.AreaCode).Select(a => a.Name).FirstOrDefaultAsync(ct),
            Occurred = new TimeInterval(report.OccurredFrom, report.OccurredTo),
            ReceivedAt = report.ReceivedAt,
            State = report.State,
            Impact = report.SafetyImpact,
            Text = report.Text,
            Questions = kind.FollowUp,
            Answers = report.FollowUpAnswers,
            TakesPhotos = kind.TakesPhotos,
            Photos = await db.Set<ReportPhoto>().Where(p => p.ReportId == id).OrderBy(p => p.AddedAt).Select(p => p.FileId).ToListAsync(ct),
        };
    }
}
