using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.MyReports;

/// <summary>What a sender sent and what came of it (återkoppling). It asks who sends, not who is signed in: a paired device has its own.</summary>
internal sealed class MyReportsQuery(LyktaDbContext db)
{
    private const int MostNews = 5;

    /// <summary>The latest reports of a sender, newest first.</summary>
    public Task<IReadOnlyList<MyReport>> RunAsync(Actor sender, int most, CancellationToken ct) =>
        ReadAsync(db.Set<Report>().Where(r => r.SenderKind == sender.Kind && r.SenderId == sender.Id).OrderByDescending(r => r.ReceivedAt).ThenBy(r => r.Id).Take(most), ct);

    /// <summary>What came of the sender's reports since they were last here.</summary>
    public async Task<IReadOnlyList<MyReport>> NewsAsync(Actor sender, DateTime since, CancellationToken ct) =>
        [.. (await RunAsync(sender, 100, ct)).Where(r => r.NewsAt >= since).OrderByDescending(r => r.NewsAt).Take(MostNews)];

    /// <summary>Some reports with what came of them, newest first.</summary>
    public async Task<IReadOnlyList<MyReport>> ReadAsync(IQueryable<Report> reports, CancellationToken ct)
    {
        var rows = await (
            from r in reports
            join k in db.Set<ReportKind>() on r.Kind equals k.Code
            select new
            {
                Report = r,
                Kind = k,
                Place = db.Places().Where(p => p.Id == r.PlaceId).Select(p => p.Name).FirstOrDefault(),
                Area = db.WorkingAreas().Where(a => a.Code == r.AreaCode).Select(a => a.Name).FirstOrDefault(),
                Unit = db.Units().Where(u => u.Id == r.ForwardedToId).Select(u => u.Name).FirstOrDefault(),
            }).AsNoTracking().ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        var (first, last) = (rows.Min(r => r.Report.LocalDay), rows.Max(r => r.Report.LocalDay));
        var adopted = await db.AdoptedRegularPeriods().Where(p => p.To >= first && p.From <= last).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.Report.Id);
        var measures = (await db.MeasuresBehindReports().Where(m => ids.Contains(m.ReportId)).ToListAsync(ct)).Where(m => MyReport.IsTold(m.State)).ToLookup(m => m.ReportId);
        return
        [
            .. rows.OrderByDescending(r => r.Report.ReceivedAt).Select(r => new MyReport
            {
                Id = r.Report.Id,
                Kind = new KindChoice(r.Kind.Code, r.Kind.Label),
                Where = r.Place ?? r.Area,
                ReceivedAt = r.Report.ReceivedAt,
                OccurredFrom = r.Report.OccurredFrom,
                State = r.Report.State,
                ReviewedAt = r.Report.ReviewedAt,
                Reason = r.Report.ReviewReason,
                ForwardedTo = r.Unit,
                Picture = r.Report.State == ReportState.Accepted ? adopted.Find(p => p.From <= r.Report.LocalDay && r.Report.LocalDay <= p.To) : null,
                Measures = [.. measures[r.Report.Id]],
            }),
        ];
    }
}
