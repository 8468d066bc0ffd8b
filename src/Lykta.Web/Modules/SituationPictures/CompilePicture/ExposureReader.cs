using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>How many units reported in a period, and which of the expected did not.</summary>
internal sealed class ExposureReader(LyktaDbContext db)
{
    public async Task<Exposure> ReadAsync(Period period, Period previous, CancellationToken ct)
    {
        var reporting = (await db.PartiesReporting(period).ToListAsync(ct)).ToHashSet();
        var before = await db.PartiesReporting(previous).CountAsync(ct);
        var expected = await (
            from u in db.Units()
            join o in db.Organisations() on u.OrganisationId equals o.Id
            where u.IsActive && u.ExpectedToReport
            orderby o.Name, u.Name, u.Id
            select new { u.Id, u.OrganisationId, Unit = u.Name, Organisation = o.Name }).ToListAsync(ct);
        var silent = expected.Where(u => !reporting.Contains(new ReportingParty(u.OrganisationId, u.Id))).ToList();
        return new Exposure(
            reporting.Count, before, expected.Count, expected.Count - silent.Count, [.. silent.Select(u => new NotReported(u.Id, u.Unit, u.Organisation))]);
    }
}
