using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Takes in one report inside a change already begun: alone, in a round or in an import. The same id with the same words is received once.</summary>
internal sealed class ReportReceiver(LyktaDbContext db, Locator locator)
{
    public async Task<Result<ReportReceived>> ReceiveAsync(
        Id<Report> id, ReportContent content, Sender sender, Id<Round>? round, DateTime now, Facts facts, CancellationToken ct)
    {
        var hash = content.Hash();
        if (await db.Set<ReportReceipt>().FirstOrDefaultAsync(r => r.ReportId == id, ct) is { } earlier)
        {
            return earlier.BodyHash == hash ? new ReportReceived(id, earlier.ReceivedAt, IsNew: false) : new SameIdOtherWords();
        }

        if (await FirstObjectionAsync(content, now, ct) is { } no)
        {
            return no;
        }

        var where = await locator.FindAsync(content, ct);
        if (!where.IsOk)
        {
            return where.Refusal;
        }

        var report = new Report(db.Municipality, id, sender, content, where.Value, now);
        if (round is { } inRound)
        {
            report.BelongsTo(inRound);
        }

        db.Add(report);
        db.Add(new ReportReceipt(db.Municipality, id, hash, now));
        if (content.ProtectedText is { } secret)
        {
            db.Add(new ProtectedText(db.Municipality, id, secret));
        }

        facts.Add(new ReportSubmitted(id, content.Kind));
        return new ReportReceived(id, now, IsNew: true);
    }

    private async Task<Refusal?> FirstObjectionAsync(ReportContent content, DateTime now, CancellationToken ct)
    {
        if (!await db.Set<ReportKind>().AnyAsync(k => k.Code == content.Kind, ct))
        {
            return new UnknownKind(content.Kind);
        }

        // A day ahead allows for a device whose clock is wrong.
        return content.Kind != "planned_event" && content.Occurred.From > now.AddDays(1) ? new HasNotHappenedYet() : null;
    }
}

/// <summary>The receipt: what nothing may claim to be sent before.</summary>
internal sealed record ReportReceived(Id<Report> Id, DateTime ReceivedAt, bool IsNew);

/// <summary>A report came in.</summary>
internal sealed record ReportSubmitted(Id<Report> Report, string Kind) : Fact;
