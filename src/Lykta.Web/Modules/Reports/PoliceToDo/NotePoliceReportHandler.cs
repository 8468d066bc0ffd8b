using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.PoliceToDo;

internal sealed record NotePoliceReportCommand(Id<Report> Report, PoliceOutcome Outcome, string? CaseNumber);

/// <summary>Notes that a report was reported to the police, or need not be (polisanmäld). By those who see it in detail.</summary>
internal sealed class NotePoliceReportHandler(Changes changes, LyktaDbContext db, CurrentViewer current)
{
    public Task<Result<PoliceReport>> HandleAsync(NotePoliceReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PoliceReport>(
            change,
            async facts =>
            {
                _ = await db.ReportsSeenBy(current.Viewer).Where(r => r.Id == command.Report && r.InDetail).OneAsync(ct);
                var report = await db.GetAsync<Report>(r => r.Id == command.Report, ct);
                var known = await db.Set<PoliceReport>().FirstOrDefaultAsync(p => p.ReportId == command.Report, ct);
                if (report.State != ReportState.Accepted || (known is null && report.PoliceReported == PoliceReported.Yes))
                {
                    return new NotForThePolice();
                }

                var noted = known ?? new PoliceReport(db.Municipality, command.Report);
                var result = noted.Note(command.Outcome, command.CaseNumber, change.At);
                if (!result.IsOk)
                {
                    return result;
                }

                if (known is null)
                {
                    db.Add(noted);
                }

                if (noted.Outcome == PoliceOutcome.Reported)
                {
                    report.ToldToPolice();
                }

                facts.Add(new PoliceReportNoted(report.Id, noted.Outcome, noted.CaseNumber is not null));
                return noted;
            },
            ct);
}

/// <summary>What came of the duty to report to the police; the case number itself is not in the trail.</summary>
internal sealed record PoliceReportNoted(Id<Report> Report, PoliceOutcome Outcome, bool HasCaseNumber) : Fact;
