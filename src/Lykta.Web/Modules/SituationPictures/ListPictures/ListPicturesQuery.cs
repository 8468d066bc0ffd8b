using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.ListPictures;

/// <summary>A picture in the list.</summary>
internal sealed record ListedPicture(Id<SituationPicture> Id, PictureKind Kind, Period Period, PictureState State, int Total, int Unusual, int NotReported, DateTime CompiledAt);

/// <summary>The pictures, latest period first, and the period whose turn it is.</summary>
internal sealed record PictureList(IReadOnlyList<ListedPicture> Pictures, Period Due, bool DueIsCompiled)
{
    /// <summary>What is being worked on: the latest that is not adopted.</summary>
    public ListedPicture? Open => Pictures.FirstOrDefault(p => p.State != PictureState.Adopted);
}

/// <summary>Lists a municipality's pictures (lägesbilder).</summary>
internal sealed class ListPicturesQuery(LyktaDbContext db, TimeProvider clock)
{
    private const int Most = 120;

    public async Task<PictureList> RunAsync(CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);

        // The turn is that of the last whole period: today's is not over.
        var due = municipality.PeriodOf(SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime)).Previous();
        var rows = await db.Set<SituationPicture>().AsNoTracking().OrderByDescending(p => p.From).ThenByDescending(p => p.Revision).Take(Most).ToListAsync(ct);
        var listed = rows.DistinctBy(p => (p.Kind, p.PeriodCode)).Select(p => new ListedPicture(
            p.Id, p.Kind, p.Period, p.State, p.Content.Total, p.Content.Areas.Count(a => a.Compared.Finding == Finding.UnusuallyMany), p.Content.Exposure.NotReported.Count, p.CompiledAt));
        return new PictureList([.. listed], due, rows.Exists(p => p.Kind == PictureKind.Regular && p.PeriodCode == due.ToString()));
    }
}
