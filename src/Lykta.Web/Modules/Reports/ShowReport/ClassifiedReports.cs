using Lykta.Kernel;
using Lykta.Modules.Disclosures.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Reports.ShowReport;

/// <summary>A report's text, for whoever classifies it. Protected text is secret and stays so.</summary>
internal sealed class ClassifiedReports(LyktaDbContext db) : IClassifiedTexts
{
    public string Word => Classifying.Report;

    public async Task<Result<ClassifiedText>> FindAsync(Guid id, Viewer viewer, bool hold, CancellationToken ct)
    {
        var of = new Id<Report>(id);
        _ = await db.ReportsSeenBy(viewer).Where(r => r.Id == of && r.Text != null).OneAsync(ct);
        var report = await db.GetAsync<Report>(r => r.Id == of, ct);
        return new ClassifiedText(report, report.Text!, ShowReportTexts.Report.ToString(), $"/{report.Municipality}/rapporter/{id}");
    }
}
