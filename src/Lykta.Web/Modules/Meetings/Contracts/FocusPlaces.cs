using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.Contracts;

/// <summary>One focus with the name of its place: where and when an organisation is asked to be.</summary>
internal sealed record FocusPlace
{
    public required Id<Organisation> Organisation { get; init; }

    public required string Where { get; init; }

    public required FocusDays Days { get; init; }

    public required TimeOnly From { get; init; }

    public required TimeOnly Until { get; init; }

    /// <summary>"fre, lör 20–01": short, for it is read on the way out.</summary>
    public Text When => new(In(Culture.Swedish, "varje dag", "HH'.'mm"), In(Culture.English, "every day", "HH':'mm"));

    /// <summary>Place, days and hours in one line.</summary>
    public Text Line => new($"{Where}, {When.Swedish}", $"{Where}, {When.English}");

    private string In(CultureInfo culture, string everyDay, string clock)
    {
        var names = culture.DateTimeFormat.AbbreviatedDayNames;
        var days = Enumerable.Range(0, 7).Where(n => Days.HasFlag((FocusDays)(1 << n))).Select(n => names[(n + 1) % 7]).ToList();
        return $"{(days.Count == 7 ? everyDay : string.Join(", ", days))} {From.ToString(clock, culture)}–{Until.ToString(clock, culture)}";
    }
}

/// <summary>The door to the week's focus as people read it.</summary>
internal static class FocusPlaces
{
    /// <summary>What some organisations look particularly at on a day, in the order it was agreed.</summary>
    public static async Task<IReadOnlyList<FocusPlace>> FocusPlacesAsync(this LyktaDbContext db, IReadOnlyCollection<Id<Organisation>> organisations, DateOnly day, CancellationToken ct)
    {
        var focuses = await (
            from f in db.WeekFocuses()
            where organisations.Contains(f.OrganisationId) && f.FirstDay <= day && f.LastDay >= day
            orderby f.FirstDay descending, f.From
            select new
            {
                f.OrganisationId,
                f.Days,
                f.From,
                f.Until,
                Place = db.Places().Where(p => p.Id == f.PlaceId).Select(p => p.Name).FirstOrDefault(),
                Area = db.WorkingAreas().Where(a => a.Code == f.AreaCode).Select(a => a.Name).FirstOrDefault(),
                f.AreaCode,
            }).ToListAsync(ct);
        return [.. focuses.Select(f => new FocusPlace
        {
            Organisation = f.OrganisationId,
            Where = f.Place ?? f.Area ?? f.AreaCode ?? string.Empty,
            Days = f.Days,
            From = f.From,
            Until = f.Until,
        })];
    }
}
