using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.ShowToday;

/// <summary>The picture on Idag: the coordinator's steps from compiled to adopted, a participant's own grades, and for those who only read the latest adopted.</summary>
internal sealed class PicturesToday(LyktaDbContext db) : ITodayItems
{
    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct) =>
        today.Viewer.May(SituationPicturesPermissions.Compile) ? await StepsAsync(today, ct)
        : today.Viewer.May(SituationPicturesPermissions.Show) ? [.. await OwnGradesAsync(today, ct), .. await LatestAsync(ct)]
        : [];

    private async Task<IReadOnlyList<TodayItem>> StepsAsync(Today today, CancellationToken ct)
    {
        var picture = await RegularAsync(today.Period, ct);
        if (picture is null)
        {
            return await HasNoMeetingAsync(today.Period, ct) ? [] : [new TodayItem(30, PicturesTodayTexts.Compile.With(today.Period.Name), TodayState.ToDo, "lagesbild")];
        }

        var areas = AreasOf(picture);
        var judged = await db.Set<AreaJudgement>().AsNoTracking()
            .Where(j => j.PictureId == picture.Id && (j.ProposedLevel != null || j.JointLevel != null)).Select(j => j.AreaCode).ToListAsync(ct);
        return PictureSteps.Of(picture, areas.Count, areas.Count(judged.Contains));
    }

    private async Task<IReadOnlyList<TodayItem>> OwnGradesAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(SituationPicturesPermissions.Contribute) || await RegularAsync(today.Period, ct) is not { State: PictureState.Basis } picture)
        {
            return [];
        }

        var own = today.Viewer.Organisation;
        var areas = AreasOf(picture);
        var graded = await db.Set<AreaGrade>().AsNoTracking().Where(g => g.PictureId == picture.Id && g.OrganisationId == own).Select(g => g.AreaCode).ToListAsync(ct);
        var done = areas.Count(graded.Contains);
        return areas.Count == 0 ? [] : [new TodayItem(40, PicturesTodayTexts.Own.With(picture.Period.Name), StateOf(done, areas.Count), PathOf(picture, "bedom"))
        {
            Note = PicturesTodayTexts.OwnGraded.With(done, areas.Count),
        }];
    }

    private async Task<IReadOnlyList<TodayItem>> LatestAsync(CancellationToken ct)
    {
        var latest = await db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.Kind == PictureKind.Regular && p.State == PictureState.Adopted)
            .OrderByDescending(p => p.From).ThenByDescending(p => p.Revision).FirstOrDefaultAsync(ct);
        return latest is null ? [] : [new TodayItem(80, PicturesTodayTexts.Latest.With(latest.Period.Name), TodayState.Done, PathOf(latest))
        {
            Note = PicturesTodayTexts.AdoptedAt.With(SwedishTime.ToLocal(latest.AdoptedAt!.Value)),
        }];
    }

    internal static TodayState StateOf(int done, int all) => done >= all ? TodayState.Done : done > 0 ? TodayState.UnderWay : TodayState.ToDo;

    internal static string PathOf(SituationPicture picture, string? page = null) =>
        $"lagesbild/{PictureAddress.Segment(picture.PeriodCode)}{(page is null ? string.Empty : "/" + page)}";

    private static List<string> AreasOf(SituationPicture picture) => [.. picture.Content.Areas.Select(a => a.Code).OfType<string>()];

    private Task<SituationPicture?> RegularAsync(Period period, CancellationToken ct)
    {
        var code = period.ToString();
        return db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.Kind == PictureKind.Regular && p.PeriodCode == code).OrderByDescending(p => p.Revision).FirstOrDefaultAsync(ct);
    }

    /// <summary>A period whose every day is without meeting gets no picture; the next one spans the gap.</summary>
    private async Task<bool> HasNoMeetingAsync(Period period, CancellationToken ct)
    {
        var off = await db.NoMeetingSpansAsync(period.From, period.To, ct);
        return Enumerable.Range(0, period.Days).All(n => off.Any(span => span.Holds(period.From.AddDays(n))));
    }
}

/// <summary>The coordinator's steps with a picture that is compiled.</summary>
internal static class PictureSteps
{
    public static IReadOnlyList<TodayItem> Of(SituationPicture picture, int areas, int judged)
    {
        var isAdopted = picture.State == PictureState.Adopted;
        var steps = new List<TodayItem>
        {
            new(30, PicturesTodayTexts.Compiled.With(picture.Period.Name), TodayState.Done, PicturesToday.PathOf(picture))
            {
                Note = PicturesTodayTexts.At.With(SwedishTime.ToLocal(picture.CompiledAt)),
            },
        };
        if (areas > 0)
        {
            steps.Add(Judging(picture, areas, judged, isAdopted));
        }

        if (!isAdopted || picture.BasisSentAt is not null)
        {
            steps.Add(picture.BasisSentAt is { } sent
                ? new(50, PicturesTodayTexts.Sent, TodayState.Done, PicturesToday.PathOf(picture, "skicka")) { Note = PicturesTodayTexts.At.With(SwedishTime.ToLocal(sent)) }
                : new(50, PicturesTodayTexts.Send, TodayState.ToDo, PicturesToday.PathOf(picture, "skicka")));
        }

        steps.Add(isAdopted
            ? new(70, PicturesTodayTexts.Adopted, TodayState.Done, PicturesToday.PathOf(picture)) { Note = PicturesTodayTexts.AdoptedAt.With(SwedishTime.ToLocal(picture.AdoptedAt!.Value)) }
            : new(70, PicturesTodayTexts.Adopt, TodayState.ToDo, PicturesToday.PathOf(picture, "faststall")));
        return steps;
    }

    private static TodayItem Judging(SituationPicture picture, int areas, int judged, bool isAdopted)
    {
        var left = areas - judged;
        var what = left == 0 || isAdopted ? PicturesTodayTexts.Judged.With(judged, areas) : left == 1 ? PicturesTodayTexts.OneToJudge : PicturesTodayTexts.ToJudge.With(left);
        return new TodayItem(40, what, isAdopted ? TodayState.Done : PicturesToday.StateOf(judged, areas), PicturesToday.PathOf(picture, "bedom"));
    }
}
