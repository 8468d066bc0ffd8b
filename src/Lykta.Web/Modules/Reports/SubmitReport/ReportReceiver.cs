using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Takes in one report inside a change already begun: alone, in a round or in an import. The same id with the same words is received once.</summary>
internal sealed class ReportReceiver(LyktaDbContext db, Locator locator, FieldSeal seal)
{
    public async Task<Result<ReportReceived>> ReceiveAsync(
        Id<Report> id, ReportContent said, Sender sender, Id<Round>? round, DateTime now, Facts facts, CancellationToken ct)
    {
        var (content, hash, withheld) = GuardedContent.Of(said);

        // Found also among the rows of this very change: a round may say the same thing twice.
        if (await db.FindAsync<ReportReceipt>([db.Municipality, id], ct) is { } earlier)
        {
            return earlier.IsOf(hash) ? new ReportReceived(id, earlier.ReceivedAt, IsNew: false, withheld) : new SameIdOtherWords();
        }

        if (await ObjectionAsync(said, now, ct) is { } no)
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
            db.Add(new ProtectedText(db.Municipality, id, secret, now, seal));
        }

        facts.Add(new ReportSubmitted(id, content.Kind));
        return new ReportReceived(id, now, IsNew: true, withheld);
    }

    /// <summary>The first rule that what was said does not follow, or null.</summary>
    public async Task<Refusal?> ObjectionAsync(ReportContent said, DateTime now, CancellationToken ct)
    {
        if (await db.Set<ReportKind>().AsNoTracking().FirstOrDefaultAsync(k => k.Code == said.Kind, ct) is not { } kind)
        {
            return new UnknownKind(said.Kind);
        }

        // A day ahead allows for a device whose clock is wrong.
        if (said.Kind != ReportKind.PlannedEvent && said.Occurred.From > now.AddDays(1))
        {
            return new HasNotHappenedYet();
        }

        // An imported list says what its source says, and no more.
        if (said is { Kind: ReportKind.Other, Text: null, ProtectedText: null } && said.Source != ReportSource.Import)
        {
            return new OtherNeedsWords();
        }

        return FollowUpAnswer.FirstUnknown(said.FollowUp, kind.FollowUp) is { } answer ? new UnknownFollowUp(answer.Question) : null;
    }
}

/// <summary>The receipt: what nothing may claim to be sent before. It says which texts were held back.</summary>
internal sealed record ReportReceived(Id<Report> Id, DateTime ReceivedAt, bool IsNew, IReadOnlyList<WithheldHit> Withheld);

/// <summary>A report came in.</summary>
internal sealed record ReportSubmitted(Id<Report> Report, string Kind) : Fact;
