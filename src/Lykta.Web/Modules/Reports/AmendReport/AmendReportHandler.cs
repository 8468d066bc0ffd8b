using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>What the sender now says, given what the report said before.</summary>
internal sealed record AmendReportCommand(Id<Report> Id, Func<ReportContent, Result<ReportContent>> Say, long? Version = null);

internal sealed record ReportAmendedTo(Id<Report> Id, long Version, IReadOnlyList<WithheldHit> Withheld);

/// <summary>Changes a report (ändra): only by its sender, only until it is reviewed, the original kept.</summary>
internal sealed class AmendReportHandler(Changes changes, LyktaDbContext db, ReportReceiver receiver, Locator locator, FieldSeal seal)
{
    public async Task<Result<ReportAmendedTo>> HandleAsync(AmendReportCommand command, ChangeContext change, CancellationToken ct)
    {
        // A device's link belongs to nobody, so nobody would answer for its reason.
        if (change.Names == NamesAnswer.Keep && (change.Reason is null || change.Actor.Kind != ActorKind.Person))
        {
            return new KeepingNeedsReason();
        }

        var result = await changes.MakeAsync<Amended>(
            change,
            async facts =>
            {
                var report = await db.GetAsync<Report>(r => r.Id == command.Id && r.SenderKind == change.Actor.Kind && r.SenderId == change.Actor.Id, ct);
                if (command.Version is { } version && version != report.Version)
                {
                    return new SomebodyWasFirst();
                }

                return await AmendAsync(report, command, change.At, facts, ct);
            },
            ct);
        return result.Match<Result<ReportAmendedTo>>(ok => new ReportAmendedTo(command.Id, ok.Report.Version, ok.Withheld), no => no);
    }

    private async Task<Result<Amended>> AmendAsync(
        Report report, AmendReportCommand command, DateTime at, Facts facts, CancellationToken ct)
    {
        var said = command.Say(report.Content);
        if (!said.IsOk)
        {
            return said.Refusal;
        }

        var (content, _, withheld) = GuardedContent.Of(said.Value, report.Content, facts.Names);
        if (await receiver.ObjectionAsync(said.Value, at, ct) is { } no && !(no is OtherNeedsWords && report.Kind == ReportKind.Other))
        {
            return no;
        }

        var where = await locator.FindAsync(content, ct);
        if (!where.IsOk)
        {
            return where.Refusal;
        }

        var amended = report.Amend(content, where.Value, at);
        if (!amended.IsOk)
        {
            return amended.Refusal;
        }

        if (amended.Value.Original is { } original)
        {
            db.Add(new ReportOriginal(report, original, seal));
        }

        await SayProtectedAsync(report.Id, content.ProtectedText, at, ct);
        facts.Add(new ReportAmended(report.Id, amended.Value.Original?.Number));
        return new Amended(report, withheld);
    }

    private async Task SayProtectedAsync(Id<Report> id, string? text, DateTime at, CancellationToken ct)
    {
        if (text is null)
        {
            return;
        }

        if (await db.Set<ProtectedText>().FirstOrDefaultAsync(t => t.ReportId == id, ct) is { } row)
        {
            row.Say(text, at, seal);
        }
        else
        {
            db.Add(new ProtectedText(db.Municipality, id, text, at, seal));
        }
    }

    private sealed record Amended(Report Report, IReadOnlyList<WithheldHit> Withheld);
}

/// <summary>A report was changed by its sender; the number is that of the original kept, if anything said was changed.</summary>
internal sealed record ReportAmended(Id<Report> Report, int? Original) : Fact;
