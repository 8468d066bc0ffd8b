using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements;

/// <summary>What there is to choose among in the forms of the module.</summary>
internal static class AgreementChoices
{
    private const int MostPictures = 60;

    public static async Task<IReadOnlyList<Choice>> OrganisationChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Organisations().Where(o => o.IsActive).OrderByDescending(o => o.IsMunicipalitysOwn).ThenBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(ct))
        .ConvertAll(o => new Choice(o.Id.ToString(), o.Name));

    public static async Task<IReadOnlyList<Choice>> ProblemChoicesAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct) =>
        (await db.ProblemsSeenBy(viewer).Where(p => p.Stage != Problems.Domain.ProblemStage.Closed).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct))
        .ConvertAll(p => new Choice(p.Id.ToString(), p.Name));

    public static async Task<IReadOnlyList<Choice>> PictureChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.PicturesAdopted().OrderByDescending(p => p.AdoptedAt).Take(MostPictures).ToListAsync(ct)).ConvertAll(p => new Choice(p.Id.ToString(), Period.Parse(p.PeriodCode, null).Name));

    public static async Task<IReadOnlyList<Choice>> AreaChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.WorkingAreas().ToListAsync(ct)).ConvertAll(a => new Choice(a.Code, a.Name));

    public static async Task<IReadOnlyList<Choice>> PlaceChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Places().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ConvertAll(p => new Choice(p.Id.ToString(), p.Name));

    public static async Task<IReadOnlyList<Choice>> ThemeChoicesAsync(this LyktaDbContext db, CancellationToken ct) => (await db.Themes().ToListAsync(ct)).ConvertAll(t => new Choice(t.Code, t.Label));

    public static async Task<IReadOnlyList<Choice>> AgreementChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Set<CollaborationAgreement>().Where(a => a.State != AgreementState.Ended).OrderBy(a => a.Title).ThenBy(a => a.From).Select(a => new { a.Id, a.Title, a.From }).ToListAsync(ct))
        .ConvertAll(a => new Choice(a.Id.ToString(), $"{a.Title} ({AgreementTexts.Day(a.From)})"));

    /// <summary>The measures that go on, and those that are chosen already.</summary>
    public static async Task<IReadOnlyList<Choice>> MeasureChoicesAsync(this LyktaDbContext db, Viewer viewer, IReadOnlyList<Id<Measure>> chosen, CancellationToken ct) =>
        (await db.MeasuresSeenBy(viewer).Where(m => m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun || chosen.Contains(m.Id))
            .OrderBy(m => m.PublicName).Select(m => new { m.Id, m.PublicName }).ToListAsync(ct)).ConvertAll(m => new Choice(m.Id.ToString(), m.PublicName));

    public static async Task<IReadOnlyList<Choice>> SeriesChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.MeetingSeries().Where(s => s.IsActive).OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(ct)).ConvertAll(s => new Choice(s.Id.ToString(), s.Name));

    public static async Task<IReadOnlyList<Choice>> CouncilKindChoicesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Set<CouncilKind>().AsNoTracking().OrderBy(t => t.Order).ToListAsync(ct)).ConvertAll(t => new Choice(t.Code, t.Label));
}
