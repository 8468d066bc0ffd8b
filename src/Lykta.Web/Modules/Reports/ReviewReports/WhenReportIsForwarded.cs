using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Area = Lykta.Modules.Places.Contracts.PlacesSeen;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>Mails a forwarded report to the unit's function address: what, when, where and the open text, never the protected one. Once per report and unit.</summary>
internal sealed class WhenReportIsForwarded(Changes changes, LyktaDbContext db, MailQueue mail, TimeProvider clock) : IReaction
{
    public string Event => new ReportReviewed(default, default, null, null).Event;

    public async Task RunAsync(Happened happened, CancellationToken ct)
    {
        if (happened.Fact<ReportReviewed>() is not { Decision: ReviewDecision.Forward, ForwardedTo: { } unitId } reviewed)
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, now),
            async facts =>
            {
                var report = await db.Set<Report>().FirstOrDefaultAsync(r => r.Id == reviewed.Report, ct);
                var address = await db.Set<Unit>().Where(u => u.Id == unitId).Select(u => u.Contact).FirstOrDefaultAsync(ct);
                if (report is not null && address is not null && await QueueAsync(report, address, $"forward:{report.Id}:{unitId}", now, ct))
                {
                    facts.Add(new ForwardMailQueued(report.Id, unitId));
                }

                return default(Nothing);
            },
            ct);
    }

    private async Task<bool> QueueAsync(Report report, string address, string once, DateTime now, CancellationToken ct)
    {
        var kind = (await db.GetAsync<ReportKind>(k => k.Code == report.Kind, ct)).Label;
        var place = report.PlaceId is { } id ? await Area.Places(db).Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(ct) : null;
        var area = report.AreaCode is { } code ? await Area.WorkingAreas(db).Where(a => a.Code == code).Select(a => a.Name).FirstOrDefaultAsync(ct) : null;
        var where = string.Join(", ", new[] { place, area }.OfType<string>()) is { Length: > 0 } known ? known : null;
        return await mail.AddAsync(address, ForwardMail.Subject(kind, where), ForwardMail.Body(report, kind, where), once, now, ct);
    }
}

/// <summary>A forwarded report was put in the mail queue.</summary>
internal sealed record ForwardMailQueued(Id<Report> Report, Id<Unit> Unit) : Fact;
